package org.parallax.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.http.RunningService.header;
import static org.parallax.http.RunningService.json;
import static org.parallax.http.RunningService.text;
import static org.parallax.testing.ArticleLines.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Articles come, change and go, each test in a corpus of its own. */
class ArticleLifeTest {
    private static final String FERRY = "A ferry called Saint Orla with 90 people aboard sank off the coast of Marland on Tuesday. The harbour"
            + " office in Port Calder said the Saint Orla hit a reef. Divers searched the wreck of the ferry near Port Calder.";
    private static final String BUDGET = "Parliament in Ostrava passed the budget after a night of debate. Finance minister Ivo Hanak said taxes on"
            + " diesel rise by 3 percent. The opposition walked out before the vote.";

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String ferry(String id, String country) {
        return article(id, country, 3, "Ferry Saint Orla sinks off Port Calder", FERRY);
    }

    @Test
    void aNewArticleIsCreatedAndTheSameAgainChangesNothing() {
        HttpResponse<byte[]> first = service.post("/api/v1/articles?corpus=again", ferry("x/y z", "IE"));
        HttpResponse<byte[]> second = service.post("/api/v1/articles?corpus=again", ferry("x/y z", "IE"));
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(header(first, "Location")).isEqualTo("/api/v1/articles/x%2Fy%20z?corpus=again");
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(json(service.get(header(first, "Location")))).isEqualTo(json(second)).isEqualTo(json(first));
        assertThat(json(second).path("revision").asInt()).isEqualTo(1);
    }

    @Test
    void aChangedTextIsANewRevisionAndTheOldOneIsKept() {
        service.post("/api/v1/articles?corpus=revised", ferry("a", "IE"));
        String changed = ferry("a", "IE").replace("90 people", "94 people");
        JsonNode revised = json(service.post("/api/v1/articles?corpus=revised", changed));
        assertThat(revised.path("revision").asInt()).isEqualTo(2);
        assertThat(service.json("/api/v1/articles/a/revisions/1?corpus=revised").path("text").asText()).isEqualTo(FERRY);
        assertThat(service.json("/api/v1/articles/a?corpus=revised").path("text").asText()).contains("94 people");
        String story = revised.path("storyId").asText();
        assertThat(service.json("/api/v1/stories/" + story + "?corpus=revised").path("version").asInt()).isEqualTo(2);
    }

    @Test
    void aDeletedArticleIsGoneFromEverywhere() {
        service.post("/api/v1/articles?corpus=deleted", ferry("a", "IE"));
        JsonNode other = json(service.post("/api/v1/articles?corpus=deleted", ferry("b", "FR").replace("90", "91")));
        String comparison = "/api/v1/stories/" + other.path("storyId").asText() + "/comparison?corpus=deleted";
        assertThat(text(service.get(comparison))).contains("90 people");
        assertThat(service.send("DELETE", "/api/v1/articles/a?corpus=deleted").statusCode()).isEqualTo(204);
        assertThat(service.get("/api/v1/articles/a?corpus=deleted").statusCode()).isEqualTo(410);
        assertThat(service.get("/api/v1/articles/a/revisions/1?corpus=deleted").statusCode()).isEqualTo(410);
        assertThat(service.send("DELETE", "/api/v1/articles/a?corpus=deleted").statusCode()).isEqualTo(410);
        assertThat(text(service.get(comparison))).contains("91 people").doesNotContain("90 people");
        assertThat(text(service.get(comparison.replace("/comparison", "/versions/2")))).doesNotContain("90 people");
        assertThat(service.post("/api/v1/articles?corpus=deleted", ferry("a", "IE")).statusCode()).isEqualTo(422);
    }

    @Test
    void aStoryThatWentIntoAnotherLeadsThere() {
        String into = json(service.post("/api/v1/articles?corpus=merged", ferry("a", "IE"))).path("storyId").asText();
        String from = json(service.post("/api/v1/articles?corpus=merged", article("b", "FR", 3, "Budget passed in Ostrava", BUDGET)))
                .path("storyId").asText();
        assertThat(from).isNotEqualTo(into);
        service.post("/api/v1/articles?corpus=merged", ferry("b", "FR"));
        HttpResponse<byte[]> moved = service.get("/api/v1/stories/" + from + "/comparison/figures.csv?by=outlet&corpus=merged");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "Location"))
                .isEqualTo("/api/v1/stories/" + into + "/comparison/figures.csv?by=outlet&corpus=merged");
        assertThat(service.get("/api/v1/stories/" + from + "/versions/1?corpus=merged").statusCode()).isEqualTo(200);
    }

    @Test
    void corporaAreKeptApart() {
        service.post("/api/v1/articles?corpus=one", ferry("a", "IE"));
        assertThat(service.get("/api/v1/articles/a?corpus=two").statusCode()).isEqualTo(404);
        assertThat(service.json("/api/v1/stories?corpus=two").at("/page/total").asInt()).isZero();
    }

    @Test
    void unknownFieldsAreNullWhereTheCallerIsLenient() {
        String bare = "{\"id\":\"bare\",\"text\":\"Three trams collided in Aston.\"}";
        assertThat(service.post("/api/v1/articles?corpus=lenient", bare).statusCode()).isEqualTo(422);
        HttpResponse<byte[]> taken = service.post("/api/v1/articles?corpus=lenient", bare, "Prefer", "handling=lenient");
        assertThat(taken.statusCode()).isEqualTo(201);
        assertThat(header(taken, "Preference-Applied")).isEqualTo("handling=lenient");
        assertThat(json(taken).path("publishedAt").isNull()).isTrue();
        assertThat(json(taken).at("/outlet/country").isNull()).isTrue();
        String comparison = "/api/v1/stories/" + json(taken).path("storyId").asText() + "/comparison?corpus=lenient";
        assertThat(service.json(comparison).at("/perspectives/0/key").asText()).isEqualTo("unknown");
    }

    @Test
    void articlesThatAreNotStoredAreComparedToTheSameBytes() {
        String a = ferry("a", "IE");
        String b = ferry("b", "FR").replace("90 people", "at least 95 people");
        HttpResponse<byte[]> first = service.post("/api/v1/comparisons", "{\"articles\":[" + a + "," + b + "]}");
        HttpResponse<byte[]> turned = service.post("/api/v1/comparisons", "{\"by\":\"country\",\"articles\":[" + b + "," + a + "]}");
        assertThat(text(first)).startsWith("{\"story\":{\"id\":null,\"version\":null},").isEqualTo(text(turned));
        assertThat(header(first, "ETag")).isEqualTo(header(turned, "ETag"));
        assertThat(service.json("/api/v1/stories").at("/page/total").asInt()).isZero();
    }

    @Test
    void anArticleThatIsNotStoredFindsItsStory() {
        JsonNode stored = json(service.post("/api/v1/articles?corpus=match", ferry("a", "IE")));
        service.post("/api/v1/articles?corpus=match", article("b", "CZ", 3, "Budget passed in Ostrava", BUDGET));
        JsonNode match = json(service.post("/api/v1/articles/match?corpus=match", ferry("c", "FR").replace("90", "92")));
        assertThat(match.path("stories")).hasSize(1);
        assertThat(match.at("/stories/0/story/id")).isEqualTo(stored.path("storyId"));
        assertThat(match.at("/stories/0/articles/0/reasons")).isNotEmpty();
        assertThat(service.get("/api/v1/articles/c?corpus=match").statusCode()).isEqualTo(404);
    }

    @Test
    void anAdHocComparisonHasALimit() {
        StringBuilder articles = new StringBuilder();
        for (int i = 0; i <= 200; i++) {
            articles.append(i == 0 ? "" : ",").append(ferry("a" + i, "IE"));
        }
        HttpResponse<byte[]> refused = service.post("/api/v1/comparisons", "{\"articles\":[" + articles + "]}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("detail").asText()).contains("200", "parallax.limits.compared-articles");
    }

    @Test
    void aBodyHasALimit() {
        byte[] large = "x".repeat((16 << 20) + 1).getBytes(StandardCharsets.UTF_8);
        HttpResponse<byte[]> refused = service.post("/api/v1/articles", RunningService.JSON, large);
        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(json(refused).path("detail").asText()).contains("16777216", "parallax.limits.body-bytes");
    }
}
