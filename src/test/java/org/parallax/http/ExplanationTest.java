package org.parallax.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parallax.http.RunningService.header;
import static org.parallax.http.RunningService.json;
import static org.parallax.http.RunningService.text;
import static org.parallax.testing.ArticleLines.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A wire report, its reprint, a report of one's own, and a look-alike of another event. */
class ExplanationTest {
    private static final String WIRE = "PORT CALDER (AP) — A ferry called Saint Orla with 90 people aboard sank off the coast of Marland on Tuesday. The"
            + " harbour office in Port Calder said the Saint Orla hit a reef two miles from the shore in heavy fog. Divers searched the wreck of the"
            + " ferry through the night, and the coast guard said that 88 people were brought ashore alive.";
    private static final String OWN = "The ferry Saint Orla went down near Port Calder on Tuesday with 90 people aboard. Rescue boats from the villages"
            + " of Marland reached the ferry first, said mayor Tadeo Brink, whose own boat took eleven people off the reef.";
    private static final String OTHER = "A ferry called Queen Iduna with 140 people aboard caught fire in the harbour of Lowenburg. The fire brigade put"
            + " out the fire within an hour, and nobody was hurt, said harbour master Petra Lohse.";

    private static RunningService service;
    private static String story;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        take("z-wire", "US", 3, "Ferry Saint Orla sinks off Port Calder", WIRE);
        take("a-reprint", "KE", 4, "Ferry sinks off Marland", WIRE);
        story = take("m-own", "FR", 4, "Villagers first at the wreck of the Saint Orla", OWN);
        take("fire", "DE", 28, "Fire on a ferry in Lowenburg", OTHER);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String take(String id, String country, int day, String title, String text) {
        return json(service.post("/api/v1/articles", article(id, country, day, title, text))).path("storyId").asText();
    }

    @Test
    void aReprintIsAnEdgeFromTheEarlierToTheLater() {
        for (String graph : new String[] {"/graph", "/comparison/graph"}) {
            JsonNode body = service.json("/api/v1/stories/" + story + graph);
            JsonNode edges = graph.equals("/graph") ? body.path("edges") : body.at("/graph/edges");
            StringBuilder reprints = new StringBuilder();
            edges.forEach(edge -> reprints.append(edge.path("kind").asText().equals("reprint") ? edge.path("source").asText() + " → " + edge.path("target").asText() : ""));
            assertThat(reprints.toString()).isEqualTo("z-wire → a-reprint");
            assertThat(text(service.get("/api/v1/stories/" + story + graph))).contains("a news agency is credited");
        }
        assertThat(service.json("/api/v1/articles/a-reprint").path("reprintOf").asText()).isEqualTo("z-wire");
        assertThat(service.json("/api/v1/articles/z-wire").path("reprintOf").isNull()).isTrue();
    }

    @Test
    void aReprintIsNoOriginOfItsOwn() {
        JsonNode body = service.json("/api/v1/stories/" + story);
        assertThat(body.path("articleCount").asInt()).isEqualTo(3);
        assertThat(body.path("originCount").asInt()).isEqualTo(2);
        for (JsonNode listed : service.json("/api/v1/stories").path("items")) {
            assertThat(listed.path("originCount").asInt()).isEqualTo(listed.path("id").asText().equals(story) ? 2 : 1);
        }
        JsonNode flow = service.json("/api/v1/stories/" + story + "/comparison").at("/flow/0");
        assertThat(flow.path("from").asText() + flow.path("kind").asText() + flow.path("to").asText()).isEqualTo("USreprintKE");
    }

    @Test
    void whatSpeaksForAPairAddsUpToItsOdds() {
        JsonNode pair = service.json("/api/v1/articles/z-wire/links/m-own").path("pair");
        double sum = pair.path("bias").asDouble();
        for (JsonNode part : pair.path("parts")) {
            sum += part.path("logOdds").asDouble();
            assertThat(part.path("label").asText()).isNotBlank();
            assertThat(part.path("value").isNull()).isEqualTo(part.path("imputed").asBoolean());
        }
        assertThat(sum).isCloseTo(pair.path("logOdds").asDouble(), within(.002));
        assertThat(pair.path("similarity").asDouble()).isCloseTo(1 / (1 + Math.exp(-sum)), within(.002));
    }

    @Test
    void sentencesSayWhyTwoArticlesAreTogether() {
        HttpResponse<byte[]> words = service.get("/api/v1/articles/z-wire/links/m-own", "Accept", "text/plain");
        assertThat(header(words, "Content-Type")).startsWith("text/plain");
        assertThat(text(words)).contains("A  Ferry Saint Orla sinks off Port Calder, US Courier, 2026-03-03T12:00:00Z, story " + story + "  [z-wire]",
                "Both are in one story, " + story + ".", "What speaks for one event: ", "saint, orla",
                "Over the 2 other articles of the story the mean log-odds of “Ferry Saint Orla sinks off Port Calder” (US Courier) are +");
    }

    @Test
    void sentencesSayWhoReprintsWhom() {
        JsonNode explanation = service.json("/api/v1/articles/a-reprint/links/z-wire");
        assertThat(explanation.at("/sharedText/earlier").asText()).isEqualTo("z-wire");
        assertThat(explanation.at("/sharedText/extent").asText()).isEqualTo("copy");
        assertThat(explanation.at("/sharedText/creditsAgency").asBoolean()).isTrue();
        assertThat(explanation.at("/summary/1").asText()).isEqualTo("100% of the shorter text stand word for word in the other: one counts as a reprint of"
                + " “Ferry Saint Orla sinks off Port Calder” (US Courier), and both as one origin; a news agency is credited, so both may go back to its text.");
    }

    @Test
    void sentencesSayWhyLookAlikesAreApart() {
        JsonNode explanation = service.json("/api/v1/articles/fire/links/z-wire");
        assertThat(explanation.path("sameStory").asBoolean()).isFalse();
        assertThat(explanation.at("/group/decidedBy").asText()).isEqualTo("evidence");
        assertThat(explanation.at("/group/pairs").asInt()).isEqualTo(3);
        assertThat(explanation.at("/group/mean").asDouble()).isLessThan(explanation.at("/group/needed").asDouble());
        assertThat(explanation.path("summary").toString()).contains("They are in two stories", "What speaks against it", "Over the 3 pairs between the stories");
    }

    @Test
    void theGraphNamesWhatIsKeptApart() {
        String corpus = "?corpus=apart";
        String first = json(service.post("/api/v1/articles" + corpus, article("f1", "US", 3, "Ferry Saint Orla sinks off Port Calder", OWN))).path("storyId").asText();
        service.post("/api/v1/articles" + corpus, article("f2", "FR", 3, "Ferry Saint Orla sinks", OWN.replace("eleven", "twelve")));
        service.post("/api/v1/stories/" + first + "/split" + corpus, "{\"articles\":[\"f2\"],\"reason\":\"two accidents\"}");
        JsonNode apart = service.json("/api/v1/stories/" + first + "/graph" + corpus).path("apart");
        assertThat(apart).hasSize(1);
        assertThat(apart.at("/0/own").asText() + " " + apart.at("/0/other").asText()).isEqualTo("f1 f2");
        assertThat(apart.at("/0/group/decidedBy").asText()).isEqualTo("person");
        assertThat(apart.at("/0/group/correction").asInt()).isEqualTo(1);
        assertThat(apart.at("/0/summary/0").asText()).contains("because a person said so (correction 1)");
    }

    @Test
    void anArticleIsNotExplainedByItselfNorByAnUnknownOne() {
        assertThat(service.get("/api/v1/articles/fire/links/fire").statusCode()).isEqualTo(400);
        assertThat(service.get("/api/v1/articles/fire/links/none").statusCode()).isEqualTo(404);
        assertThat(service.get("/api/v1/stories/st_none/graph").statusCode()).isEqualTo(404);
    }

    @Test
    void thePageSaysWhyAnArticleIsHere() {
        String page = text(service.get("/stories/" + story));
        assertThat(page).contains("Why is it here?", "of the text repeats", "/api/v1/articles/a-reprint/links/z-wire");
    }
}
