package org.parallax.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.http.RunningService.each;
import static org.parallax.http.RunningService.header;
import static org.parallax.http.RunningService.json;
import static org.parallax.http.RunningService.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample corpus, read as callers read. */
class SampleTest {
    private static RunningService service;
    private static String story;

    @BeforeAll
    static void start() {
        service = RunningService.withSample();
        story = service.json("/api/v1/stories?sort=size&limit=1").at("/items/0/id").asText();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String comparison(String rest) {
        return "/api/v1/stories/" + story + "/comparison" + rest;
    }

    @Test
    void aStoryHasItsArticlesAndCountsThatFitThem() {
        JsonNode body = service.json("/api/v1/stories/" + story);
        assertThat(body.path("articles")).hasSize(body.path("articleCount").asInt());
        assertThat(body.path("originCount").asInt()).isBetween(1, body.path("articleCount").asInt());
        assertThat(body.path("articles")).allSatisfy(article -> assertThat(article.path("storyId").asText()).isEqualTo(story));
    }

    @ParameterizedTest
    @ValueSource(strings = {"updated", "size", "divergence"})
    void pagesGoThroughEveryStoryOnceInTheOrderOfTheWholeList(String sort) {
        List<String> paged = new ArrayList<>();
        String path = "/api/v1/stories?limit=4&sort=" + sort;
        while (path != null) {
            HttpResponse<byte[]> page = service.get(path);
            paged.addAll(each(json(page).path("items"), "id"));
            boolean more = !json(page).at("/page/next").isNull();
            path = more ? header(page, "Link").replaceAll("^<(.*)>; rel=\"next\"$", "$1") : null;
        }
        JsonNode whole = service.json("/api/v1/stories?limit=500&sort=" + sort);
        assertThat(paged).doesNotHaveDuplicates().hasSize(whole.at("/page/total").asInt()).isEqualTo(each(whole.path("items"), "id"));
    }

    @Test
    void filtersLeaveOnlyStoriesThatFit() {
        assertThat(service.json("/api/v1/stories?minCountries=7").path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("countries").size()).isGreaterThanOrEqualTo(7));
        assertThat(service.json("/api/v1/countries/KE/stories").path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(each(item.path("countries"), "code")).contains("KE"));
        assertThat(service.json("/api/v1/countries/KE/overlooked").path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(each(item.path("countries"), "code")).doesNotContain("KE").hasSizeGreaterThanOrEqualTo(5));
        assertThat(service.json("/api/v1/stories?differs=figures").path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("conflictingFigures").asInt()).isPositive());
        JsonNode first = service.json("/api/v1/stories?sort=size&limit=1").at("/items/0/firstPublishedAt");
        assertThat(each(service.json("/api/v1/stories?from=" + first.asText()).path("items"), "id")).contains(story);
        assertThat(each(service.json("/api/v1/stories?to=" + first.asText()).path("items"), "id")).doesNotContain(story);
    }

    @Test
    void aComparisonIsTaggedAndNotSentTwice() {
        HttpResponse<byte[]> first = service.get(comparison(""));
        HttpResponse<byte[]> again = service.get(comparison(""));
        assertThat(first.body()).isEqualTo(again.body());
        assertThat(header(first, "ETag")).matches("\"[^\"]+\"").isEqualTo(header(again, "ETag"));
        HttpResponse<byte[]> known = service.get(comparison(""), "If-None-Match", header(first, "ETag"));
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(header(known, "ETag")).isEqualTo(header(first, "ETag"));
    }

    @Test
    void everyViewHasATagOfItsOwn() {
        List<String> tags = new ArrayList<>();
        for (String view : List.of("", "?by=outlet", "?by=language", "/figures", "/claims", "/figures?by=outlet", "/figures.csv")) {
            tags.add(header(service.get(comparison(view)), "ETag"));
        }
        tags.add(header(service.get(comparison(""), "Accept-Encoding", "gzip"), "ETag"));
        assertThat(tags).doesNotHaveDuplicates().doesNotContain("");
    }

    @Test
    void compressionIsNamedAndKeepsTheBytes() throws IOException {
        HttpResponse<byte[]> plain = service.get(comparison(""));
        HttpResponse<byte[]> packed = service.get(comparison(""), "Accept-Encoding", "gzip");
        assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(packed, "Vary")).contains("Accept-Encoding");
        assertThat(header(plain, "Vary")).contains("Accept-Encoding");
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes()).isEqualTo(plain.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"figures", "claims", "quotes", "wording", "omissions", "takes", "timeline", "flow", "graph", "articles"})
    void aPartIsWhatTheWholeHasUnderItsName(String part) {
        JsonNode whole = service.json(comparison(""));
        JsonNode alone = service.json(comparison("/" + part));
        assertThat(names(alone)).containsExactly("story", "engineVersion", "configHash", "inputHash", "by", part);
        for (String name : names(alone)) {
            assertThat(alone.path(name)).isEqualTo(whole.path(name));
        }
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void evidenceStandsInTheTextThatIsServed() {
        for (JsonNode figure : service.json(comparison("/figures")).path("figures")) {
            for (JsonNode evidence : figure.findValues("evidence")) {
                for (JsonNode place : evidence) {
                    String served = service.json("/api/v1/articles/" + place.path("articleId").asText()).path("text").asText();
                    int start = served.offsetByCodePoints(0, place.at("/selector/0/start").asInt());
                    int end = served.offsetByCodePoints(0, place.at("/selector/0/end").asInt());
                    assertThat(served.substring(start, end)).isEqualTo(place.at("/selector/1/exact").asText());
                    assertThat(start).isEqualTo(place.at("/utf16/start").asInt());
                }
            }
        }
    }

    @Test
    void onlySomePerspectivesAreCompared() {
        List<String> all = each(service.json(comparison("")).path("perspectives"), "key");
        List<String> two = all.subList(0, 2);
        JsonNode body = service.json(comparison("?only=" + String.join(",", two)));
        assertThat(each(body.path("perspectives"), "key")).containsExactlyInAnyOrderElementsOf(two);
        assertThat(body.path("inputHash")).isNotEqualTo(service.json(comparison("")).path("inputHash"));
    }

    @Test
    void tablesHaveARowForEachObservation() {
        int reports = 0;
        for (JsonNode figure : service.json(comparison("/figures")).path("figures")) {
            reports += figure.path("reports").size();
        }
        HttpResponse<byte[]> csv = service.get(comparison("/figures.csv"));
        assertThat(header(csv, "Content-Type")).startsWith("text/csv");
        assertThat(text(csv).lines().findFirst().orElseThrow().split(","))
                .contains("story", "country", "outlet", "url", "publishedAt", "best", "low", "high", "qualifier", "status");
        assertThat(text(service.get(comparison("/figures"), "Accept", "application/x-ndjson")).lines()).hasSize(reports);
        assertThat(text(service.get("/api/v1/stories.csv")).lines().findFirst().orElseThrow()).startsWith("story,");
        assertThat(text(service.get("/api/v1/stories.jsonl?limit=500")).lines()).hasSize(articles());
    }

    private static int articles() {
        int articles = 0;
        for (JsonNode item : service.json("/api/v1/stories?limit=500").path("items")) {
            articles += item.path("articleCount").asInt();
        }
        return articles;
    }

    @Test
    void theGraphIsAFileForGraphTools() {
        assertThat(text(service.get(comparison("/graph.graphml")))).contains("<graphml", "attr.name=\"similarity\"", "</graphml>");
        assertThat(text(service.get(comparison("/graph"), "Accept", "application/gexf+xml"))).contains("<gexf", "</gexf>");
    }

    @Test
    void aVersionKeepsWhatItSaid() {
        int versions = service.json("/api/v1/stories/" + story + "/versions").path("items").size();
        assertThat(versions).isEqualTo(service.json("/api/v1/stories/" + story).path("version").asInt());
        JsonNode first = service.json("/api/v1/stories/" + story + "/versions/1");
        assertThat(first.at("/story/version").asInt()).isEqualTo(1);
        assertThat(first.path("articles")).hasSize(1);
        JsonNode last = service.json("/api/v1/stories/" + story + "/versions/" + versions);
        assertThat(last.path("figures")).isEqualTo(service.json(comparison("/figures")).path("figures"));
    }

    @Test
    void articlesAreFoundWithTheWordsThatFit() {
        JsonNode hits = service.json("/api/v1/search?q=truce&limit=1");
        assertThat(hits.path("items")).hasSize(1);
        assertThat(hits.at("/items/0/highlights").findValuesAsText("found")).contains("true", "false");
    }

    @Test
    void countriesAndOutletsAreCounted() {
        JsonNode countries = service.json("/api/v1/countries");
        assertThat(countries.path("items")).hasSize(countries.at("/page/total").asInt());
        int counted = 0;
        for (JsonNode country : countries.path("items")) {
            counted += country.path("articles").asInt();
        }
        assertThat(counted).isEqualTo(articles());
        assertThat(service.json("/api/v1/outlets?country=KE").path("items"))
                .isNotEmpty()
                .allSatisfy(outlet -> assertThat(outlet.path("country").asText()).isEqualTo("KE"));
    }

    @Test
    void anArticleLeadsToTheTakesOfOthers() {
        String article = service.json("/api/v1/stories/" + story).at("/articles/0/id").asText();
        JsonNode takes = service.json("/api/v1/articles/" + article + "/takes");
        assertThat(takes.path("storyId").asText()).isEqualTo(story);
        assertThat(takes.path("takes")).hasSizeGreaterThan(1);
        assertThat(each(takes.path("takes"), "own")).contains("true").startsWith("false");
    }

    @Test
    void whatIsNotKnownIsNullAndNotLeftOut() {
        JsonNode article = service.json("/api/v1/stories/" + story).at("/articles/0");
        assertThat(names(article)).isEqualTo(List.of(
                "id", "revision", "sourceHash", "title", "url", "language", "publishedAt", "outlet", "storyId", "reprintOf"));
    }
}
