package org.parallax.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.http.RunningService.each;
import static org.parallax.http.RunningService.text;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the countries of the sample corpus write, overlook and are written about. */
class CountriesTest {
    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.withSample();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whatACountryOverlooksIsExactlyWhatOthersReportWidely() throws IOException {
        StringBuilder overlooked = new StringBuilder();
        for (String code : each(service.json("/api/v1/countries").path("items"), "code").stream().sorted().toList()) {
            JsonNode items = service.json("/api/v1/countries/" + code + "/overlooked").path("items");
            overlooked.append(code).append(": ").append(String.join("; ", each(items, "title").stream().sorted().toList())).append('\n');
        }
        try (InputStream expected = CountriesTest.class.getResourceAsStream("/http/overlooked.txt")) {
            assertThat(overlooked.toString()).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void whatAStoryIsAboutIsNotWhereItIsTold() {
        JsonNode stories = service.json("/api/v1/stories?subject=AO").path("items");
        assertThat(stories).hasSize(1);
        assertThat(stories.at("/0/subjects/0/country").asText()).isEqualTo("AO");
        assertThat(each(stories.at("/0/countries"), "code")).contains("BR", "FR", "KE", "ZA");
        assertThat(service.json("/api/v1/stories?subject=NZ").path("items"))
                .allSatisfy(item -> assertThat(each(item.path("subjects"), "country")).contains("NZ"));
    }

    @Test
    void attentionIsCountedByDay() {
        JsonNode days = service.json("/api/v1/countries/AO/attention").path("items");
        int articles = 0;
        int fromAbroad = 0;
        for (JsonNode day : days) {
            articles += day.path("articles").asInt();
            fromAbroad += day.path("aboutFromAbroad").asInt();
            assertThat(day.path("about").asInt()).isGreaterThanOrEqualTo(day.path("aboutFromAbroad").asInt());
        }
        assertThat(articles).isEqualTo(1);
        assertThat(fromAbroad).isEqualTo(4);
        assertThat(service.json("/api/v1/countries/AO/attention?from=2031-01-01").path("items")).isEmpty();
        HttpResponse<byte[]> refused = service.get("/api/v1/countries/AO/attention?from=soon");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(text(refused)).contains("\"from\"");
    }
}
