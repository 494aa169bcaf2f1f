package org.parallax.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.http.RunningService.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DescriptionTest {
    private static RunningService service;
    private static JsonNode description;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        description = service.json("/openapi.json");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void itIsOpenApiInYamlAndInJson() {
        assertThat(description.path("openapi").asText()).startsWith("3.1");
        assertThat(text(service.get("/openapi.yml"))).startsWith("openapi: 3.1");
    }

    @Test
    void everyOperationSaysWhatItDoesAndThatItCanFail() {
        Set<String> ids = new HashSet<>();
        for (JsonNode path : description.path("paths")) {
            for (JsonNode operation : path) {
                assertThat(operation.path("summary").asText()).isNotBlank();
                assertThat(ids.add(operation.path("operationId").asText())).as(operation.path("operationId").asText()).isTrue();
                assertThat(operation.at("/responses/default/content").has("application/problem+json")).isTrue();
                operation.path("parameters").forEach(parameter -> assertThat(parameter.path("description").asText())
                        .as(operation.path("operationId").asText() + " " + parameter.path("name").asText())
                        .isNotBlank());
            }
        }
        assertThat(ids).contains("listStories", "getComparison", "compareArticles", "importArticles", "search");
    }

    @Test
    void everyMemberOfAnAnswerIsRequired() {
        JsonNode article = description.at("/components/schemas/Article");
        List<String> members = new ArrayList<>();
        article.path("properties").fieldNames().forEachRemaining(members::add);
        List<String> required = new ArrayList<>();
        article.path("required").forEach(name -> required.add(name.asText()));
        assertThat(required).containsExactlyInAnyOrderElementsOf(members).contains("byline");
    }

    @Test
    void whatMayBeNullSaysSo() {
        assertThat(description.at("/components/schemas/Article/properties/title/type").toString()).isEqualTo("[\"string\",\"null\"]");
        assertThat(description.at("/components/schemas/Article/properties/translation/anyOf/1/type").asText()).isEqualTo("null");
    }

    @Test
    void aSelectorIsOneOfTwo() {
        assertThat(description.at("/components/schemas/Selector/oneOf").findValuesAsText("$ref"))
                .containsExactly("#/components/schemas/TextPositionSelector", "#/components/schemas/TextQuoteSelector");
        assertThat(description.at("/components/schemas/TextQuoteSelector/properties/type/const").asText()).isEqualTo("TextQuoteSelector");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (String reference : description.findValuesAsText("$ref")) {
            assertThat(description.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
        }
    }

    @Test
    void thePageForPeopleComesFromHere() {
        assertThat(text(service.get("/docs"))).contains("/docs/swagger-ui-bundle.js").doesNotContain("https://");
        assertThat(service.get("/docs/swagger-ui-bundle.js").statusCode()).isEqualTo(200);
        assertThat(service.get("/docs/swagger-ui.css").statusCode()).isEqualTo(200);
        assertThat(service.get("/docs/start.js").statusCode()).isEqualTo(200);
    }

    @Test
    void theServiceCanBeWatched() {
        for (String path : List.of("/health", "/health/liveness", "/health/readiness", "/prometheus")) {
            assertThat(service.get(path).statusCode()).as(path).isEqualTo(200);
        }
    }
}
