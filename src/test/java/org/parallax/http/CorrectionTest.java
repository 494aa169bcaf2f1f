package org.parallax.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.http.RunningService.header;
import static org.parallax.http.RunningService.json;
import static org.parallax.http.RunningService.text;
import static org.parallax.testing.ArticleLines.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.storage.DatabaseAddress;
import org.parallax.testing.TestDatabase;

/** Stories put right by a person, each test in a corpus of its own. */
class CorrectionTest {
    private static final String FERRY = "A ferry called Saint Orla with 90 people aboard sank off the coast of Marland on Tuesday. The harbour"
            + " office in Port Calder said the Saint Orla hit a reef. That was told by witness %s.";
    private static final String BUDGET = "Parliament in Ostrava passed the budget after a night of debate. Finance minister Ivo Hanak said taxes on"
            + " diesel rise by 3 percent. That was told by witness %s.";

    private static final String CHESS = "Grandmaster Lena Orvik kept the chess title in Vardo against challenger Tomas Brekk after twelve games."
            + " That was told by witness %s.";

    private static DatabaseAddress database;
    private static RunningService service;

    @BeforeAll
    static void start() {
        database = TestDatabase.create();
        service = RunningService.on(database);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void whatIsTakenOutIsAStoryOfItsOwn() {
        String story = take("split", "f1", "f2", "f3");
        HttpResponse<byte[]> comparison = service.get("/api/v1/stories/" + story + "/comparison?corpus=split");
        HttpResponse<byte[]> made = split("split", story, "{\"articles\":[\"f2\"],\"reason\":\"another ship\"}");
        assertThat(made.statusCode()).as(text(made)).isEqualTo(201);
        assertThat(header(made, "Location")).isEqualTo("/api/v1/corrections/1?corpus=split");
        String parted = json(made).at("/others/0").asText();
        assertThat(text(made)).startsWith("{\"id\":1,\"kind\":\"split\",\"story\":\"" + story + "\",\"others\":[\"" + parted
                + "\"],\"groups\":[[\"f2\"],[\"f1\",\"f3\"]],\"rest\":[],\"reason\":\"another ship\",\"madeAt\":\"").endsWith("\"undoneAt\":null}");
        assertThat(json(service.get(header(made, "Location")))).isEqualTo(json(made));
        assertThat(stories("split")).containsExactlyInAnyOrder("f1 f3", "f2");
        assertThat(history("split", story)).endsWith("split " + parted + " (split: another ship)");
        assertThat(history("split", parted)).isEqualTo("splitFrom " + story + " (split: another ship)");
        HttpResponse<byte[]> after = service.get("/api/v1/stories/" + story + "/comparison?corpus=split");
        assertThat(header(after, "ETag")).isNotEqualTo(header(comparison, "ETag"));
        assertThat(json(after).at("/story/version").asInt()).isEqualTo(json(comparison).at("/story/version").asInt() + 1);
        assertThat(json(after).path("articles")).hasSize(2);
    }

    @Test
    void mergedStoriesAreOneAndTheOldIdLeadsThere() {
        String ferry = take("merge", "f1", "f2");
        String budget = take("merge", "b1");
        HttpResponse<byte[]> made = merge("merge", ferry, "{\"stories\":[\"" + budget + "\"]}");
        assertThat(made.statusCode()).as(text(made)).isEqualTo(201);
        HttpResponse<byte[]> moved = service.get("/api/v1/stories/" + budget + "?corpus=merge");
        assertThat(moved.statusCode()).isEqualTo(301);
        assertThat(header(moved, "Location")).isEqualTo("/api/v1/stories/" + ferry + "?corpus=merge");
        assertThat(history("merge", budget)).endsWith("mergedInto " + ferry + " (merge: null)");
        assertThat(history("merge", ferry)).endsWith("merged " + budget + " (merge: null)");
        take("merge", "f3");
        take("merge", "b2");
        assertThat(stories("merge")).containsExactly("b1 b2 f1 f2 f3");
        assertThat(service.json("/api/v1/stories/" + ferry + "?corpus=merge").path("originCount").asInt()).isEqualTo(2);
    }

    @Test
    void groupsAreAStoryEach() {
        String story = take("groups", "f1", "f2", "f3", "f4");
        split("groups", story, "{\"groups\":[[\"f1\",\"f2\"],[\"f3\"],[\"f4\"]]}");
        assertThat(stories("groups")).containsExactlyInAnyOrder("f1 f2", "f3", "f4");
        assertThat(service.json("/api/v1/articles/f1?corpus=groups").path("storyId").asText()).isEqualTo(story);
    }

    @Test
    void takenBackItStaysInTheHistoryAndEvidenceDecides() {
        String story = take("undo", "f1", "f2");
        split("undo", story, "{\"articles\":[\"f2\"],\"reason\":\"another ship\"}");
        HttpResponse<byte[]> undone = service.post("/api/v1/corrections/1/undo?corpus=undo", "");
        assertThat(undone.statusCode()).as(text(undone)).isEqualTo(200);
        assertThat(json(undone).path("undoneAt").isNull()).isFalse();
        assertThat(stories("undo")).containsExactly("f1 f2");
        assertThat(history("undo", story)).endsWith("(undone split: another ship)");
        assertThat(json(service.post("/api/v1/corrections/1/undo?corpus=undo", ""))).isEqualTo(json(undone));
        assertThat(service.post("/api/v1/corrections/2/undo?corpus=undo", "").statusCode()).isEqualTo(404);
        assertThat(service.json("/api/v1/corrections?corpus=undo").at("/items/0/id").asInt()).isEqualTo(1);
    }

    @Test
    void aMergeTakenBackGivesTheIdBack() {
        String ferry = take("revived", "f1", "f2");
        String budget = take("revived", "b1", "b2");
        merge("revived", ferry, "{\"stories\":[\"" + budget + "\"]}");
        take("revived", "b3");
        service.send("DELETE", "/api/v1/articles/b1?corpus=revived");
        service.post("/api/v1/corrections/1/undo?corpus=revived", "");
        assertThat(stories("revived")).containsExactlyInAnyOrder("f1 f2", "b2 b3");
        assertThat(service.json("/api/v1/stories/" + budget + "?corpus=revived").path("articleCount").asInt()).isEqualTo(2);
        assertThat(history("revived", budget)).contains("mergedInto " + ferry + " (merge: null), splitFrom " + ferry + " (undone merge: null)");
        service.close();
        service = RunningService.on(database);
        assertThat(take("revived", "b4")).isEqualTo(budget);
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "2, 1"})
    void mergesTakenBackInAnyOrderGiveEachIdBack(int first, int second) {
        String corpus = "order" + first;
        String ferry = take(corpus, "f1", "f2");
        String budget = take(corpus, "b1", "b2");
        String chess = take(corpus, "c1", "c2");
        merge(corpus, ferry, "{\"stories\":[\"" + budget + "\"]}");
        merge(corpus, ferry, "{\"stories\":[\"" + chess + "\"]}");
        take(corpus, "b3", "b4", "b5", "b6", "b7");
        undo(corpus, first);
        assertThat(stories(corpus)).containsExactlyInAnyOrderElementsOf(
                first == 1 ? List.of("c1 c2 f1 f2", "b1 b2 b3 b4 b5 b6 b7") : List.of("b1 b2 b3 b4 b5 b6 b7 f1 f2", "c1 c2"));
        undo(corpus, second);
        assertThat(List.of(storyOf(corpus, "f1"), storyOf(corpus, "b1"), storyOf(corpus, "c1"))).containsExactly(ferry, budget, chess);
        assertThat(stories(corpus)).containsExactlyInAnyOrder("f1 f2", "b1 b2 b3 b4 b5 b6 b7", "c1 c2");
    }

    @Test
    void aMergeOfWhatWasTakenOutDoesNotPullTheRestAfterIt() {
        String ferry = take("across", "f1", "f2", "f3", "f4");
        String budget = take("across", "b1", "b2", "b3");
        String parted = json(split("across", ferry, "{\"articles\":[\"f4\"]}")).at("/others/0").asText();
        merge("across", budget, "{\"stories\":[\"" + parted + "\"]}");
        undo("across", 1);
        assertThat(stories("across")).containsExactlyInAnyOrder("f1 f2 f3", "b1 b2 b3 f4");
        undo("across", 2);
        assertThat(stories("across")).containsExactlyInAnyOrder("f1 f2 f3 f4", "b1 b2 b3");
        assertThat(List.of(storyOf("across", "f4"), storyOf("across", "b1"))).containsExactly(ferry, budget);
        assertThat(header(service.get("/api/v1/stories/" + parted + "?corpus=across"), "Location"))
                .isEqualTo("/api/v1/stories/" + ferry + "?corpus=across");
    }

    @Test
    void whatIsSplitOffAStoryThatWentInHasItsIdAgain() {
        String ferry = take("out", "f1", "f2");
        String budget = take("out", "b1", "b2");
        merge("out", ferry, "{\"stories\":[\"" + budget + "\"]}");
        assertThat(json(split("out", ferry, "{\"articles\":[\"b1\",\"b2\"]}")).at("/others/0").asText()).isEqualTo(budget);
        merge("out", ferry, "{\"stories\":[\"" + budget + "\"]}");
        assertThat(stories("out")).containsExactly("b1 b2 f1 f2");
    }

    @Test
    void ofManyFaultsTheFirstHundredAreTold() {
        String story = take("many", "f1", "f2");
        String unknown = IntStream.range(0, 1000).mapToObj(number -> "\"x" + number + "\"").collect(Collectors.joining(","));
        HttpResponse<byte[]> refused = split("many", story, "{\"articles\":[" + unknown + "]}");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(json(refused).path("errors")).hasSize(100);
        assertThat(json(refused).path("detail").asText())
                .isEqualTo("/articles/0: article \"x0\" is not in this story; the first 100 of 1000 errors are listed");
    }

    @Test
    void whatIsNoListIsOneFault() {
        String story = take("nolist", "f1", "f2");
        assertThat(refused("nolist", story, "{\"articles\":{\"a\":1}}")).isEqualTo("/articles is an object; allowed: a list of at least one article id");
    }

    @Test
    void itOutlivesImportsRevisionsDeletionsAndARestart() {
        String story = take("kept", "f1", "f2", "f3", "f4");
        split("kept", story, "{\"articles\":[\"f3\",\"f4\"]}");
        service.post("/api/v1/articles?corpus=kept", line("f3").replace("90 people", "91 people"));
        service.send("DELETE", "/api/v1/articles/f4?corpus=kept");
        service.close();
        service = RunningService.on(database);
        take("kept", "f5", "f6", "f7");
        assertThat(stories("kept")).hasSize(2).noneMatch(articles -> articles.contains("f1") && articles.contains("f3"));
        assertThat(service.get("/api/v1/corrections/1?corpus=kept").statusCode()).isEqualTo(200);
    }

    @Test
    void aCorrectionDuringAnImportHoldsAfterIt() throws Exception {
        String story = take("busy", "f1", "f2");
        String lines = IntStream.range(10, 90).mapToObj(number -> line((number % 2 == 0 ? "f" : "b") + number)).collect(Collectors.joining("\n"));
        CompletableFuture<HttpResponse<byte[]>> importing = CompletableFuture.supplyAsync(() -> service.post(
                "/api/v1/imports?corpus=busy", RunningService.LINES, lines.getBytes(StandardCharsets.UTF_8), "Prefer", "wait=120"));
        HttpResponse<byte[]> made = split("busy", story, "{\"articles\":[\"f2\"]}");
        assertThat(json(importing.get()).path("accepted").asInt()).isEqualTo(80);
        assertThat(made.statusCode()).as(text(made)).isEqualTo(201);
        List<String> stories = stories("busy");
        assertThat(String.join(" ", stories).split(" ")).hasSize(82);
        assertThat(stories).noneMatch(articles -> List.of(articles.split(" ")).containsAll(List.of("f1", "f2")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "split | [] | 422 | | the body is an object with articles, groups, reason",
        "split | {} | 422 | /articles | is required: a list of at least one article id",
        "split | {\"articles\":[]} | 422 | /articles | is required: a list of at least one article id",
        "split | {\"articles\":[\"f1\"],\"groups\":[[\"f2\"]]} | 422 | /groups | is not allowed beside articles",
        "split | {\"articles\":[\"f1\",\"f9\"]} | 422 | /articles/1 | article \"f9\" is not in this story",
        "split | {\"groups\":[[\"f1\"],[\"f9\"]]} | 422 | /groups/1/0 | article \"f9\" is not in this story",
        "split | {\"articles\":[\"b1\"]} | 422 | /articles/0 | article \"b1\" is not in this story",
        "split | {\"articles\":[\"f1\",\"f1\"]} | 422 | /articles/1 | repeats article \"f1\"",
        "split | {\"articles\":[7]} | 422 | /articles/0 | 7 is no article id; allowed: a text",
        "split | {\"articles\":[\"f1\",\"f2\",\"f3\",\"b9\"]} | 422 | | names every article of the story as one group",
        "split | {\"articles\":[\"f1\"],\"why\":\"x\"} | 422 | /why | is not known; allowed: articles, groups, reason",
        "split | {\"articles\":[\"f1\"],\"reason\":7} | 422 | /reason | is a text of up to 2000 characters without U+0000 and lone surrogates",
        "split | {\"articles\":[\"f1\"],\"reason\":\"a\\ud800b\"} | 422 | /reason | without U+0000 and lone surrogates",
        "split | {\"articles\":[\"f1\"],\"reason\":\"a\\u0000b\"} | 422 | /reason | without U+0000",
        "split | {\"articles\":\"x\"} | 422 | /articles | is a text; allowed: a list of at least one article id",
        "split | {\"groups\":[7]} | 422 | /groups/0 | is a number; allowed: a list of at least one article id",
        "split | {\"groups\":\"x\"} | 422 | /groups | is a text; allowed: a list of lists of article ids",
        "split | `` | 400 | | Required Body [body] not specified",
        "merge | {} | 422 | /stories | is required: a list of at least one story id",
        "merge | {\"stories\":[\"OWN\"]} | 422 | /stories/0 | is the story itself",
        "merge | {\"stories\":[\"st_none\"]} | 422 | /stories/0 | \"st_none\" is no story of corpus wrong",
        "merge | {\"stories\":[\"GONE\"]} | 422 | /stories/0 | went into OWN",
    })
    void whatCannotBeIsRefused(String what, String body, int status, String pointer, String detail) {
        String own = take("wrong", "f1", "f2");
        String other = take("wrong", "b1");
        String gone = take("wrong", "f3");
        assertThat(gone).isEqualTo(own);
        String merged = mergedStory("wrong", own);
        HttpResponse<byte[]> refused = service.post(
                "/api/v1/stories/" + own + "/" + what + "?corpus=wrong", body.replace("OWN", own).replace("GONE", merged));
        assertThat(refused.statusCode()).as(text(refused)).isEqualTo(status);
        assertThat(text(refused)).contains(detail.replace("OWN", own).replace("\"", "\\\""));
        assertThat(json(refused).at("/errors/0/pointer").asText()).isEqualTo(pointer == null ? "" : pointer);
        assertThat(other).isNotEqualTo(own);
    }

    @Test
    void anUnknownStoryIsNotFoundAndOneThatMovedIsNamed() {
        String own = take("moved", "f1", "f2");
        String merged = mergedStory("moved", own);
        assertThat(split("moved", "st_none", "{\"articles\":[\"f1\"]}").statusCode()).isEqualTo(404);
        HttpResponse<byte[]> moved = split("moved", merged, "{\"articles\":[\"f1\"]}");
        assertThat(moved.statusCode()).isEqualTo(409);
        assertThat(json(moved).path("detail").asText()).isEqualTo("story " + merged + " went into " + own);
        assertThat(split("other", own, "{\"articles\":[\"f1\"]}").statusCode()).isEqualTo(404);
    }

    @Test
    void offThisMachineItNeedsTheToken() {
        try (RunningService open = RunningService.start("0.0.0.0", Optional.of("secret"))) {
            assertThat(open.post("/api/v1/stories/st_x/split", "{}").statusCode()).isEqualTo(401);
            assertThat(open.post("/api/v1/stories/st_x/merge", "{}").statusCode()).isEqualTo(401);
            assertThat(open.post("/api/v1/corrections/1/undo", "").statusCode()).isEqualTo(401);
            assertThat(open.post("/api/v1/stories/st_x/split", "{}", "Authorization", "Bearer secret").statusCode()).isEqualTo(404);
        }
    }

    /** A story that a person merged into this one before. */
    private static String mergedStory(String corpus, String into) {
        if (service.get("/api/v1/articles/b9?corpus=" + corpus).statusCode() == 200) {
            return service.json("/api/v1/corrections?corpus=" + corpus).at("/items/0/others/0").asText();
        }
        String odd = json(service.post("/api/v1/articles?corpus=" + corpus, article("b9", "FR", 3, "Chess title defended", "Grandmaster Lena Orvik kept the chess title in Vardo.")))
                .path("storyId").asText();
        merge(corpus, into, "{\"stories\":[\"" + odd + "\"]}");
        return odd;
    }

    private static String line(String id) {
        boolean ferry = id.startsWith("f");
        String country = List.of("IE", "FR", "DE", "KE").get(Integer.parseInt(id.substring(1)) % 4);
        if (id.startsWith("c")) {
            return article(id, country, 3, "Chess title defended in Vardo", CHESS.formatted(id));
        }
        return article(id, country, 3, ferry ? "Ferry Saint Orla sinks off Port Calder" : "Budget passed in Ostrava", (ferry ? FERRY : BUDGET).formatted(id));
    }

    /** Takes in articles; the answer is the story of the last. */
    private static String take(String corpus, String... ids) {
        String story = "";
        for (String id : ids) {
            story = json(service.post("/api/v1/articles?corpus=" + corpus, line(id))).path("storyId").asText();
        }
        return story;
    }

    private static HttpResponse<byte[]> split(String corpus, String story, String body) {
        return service.post("/api/v1/stories/" + story + "/split?corpus=" + corpus, body);
    }

    private static HttpResponse<byte[]> merge(String corpus, String story, String body) {
        return service.post("/api/v1/stories/" + story + "/merge?corpus=" + corpus, body);
    }

    private static String refused(String corpus, String story, String body) {
        JsonNode errors = json(split(corpus, story, body)).path("errors");
        assertThat(errors).hasSize(1);
        return errors.at("/0/pointer").asText() + " " + errors.at("/0/detail").asText();
    }

    private static void undo(String corpus, int number) {
        HttpResponse<byte[]> undone = service.post("/api/v1/corrections/" + number + "/undo?corpus=" + corpus, "");
        assertThat(undone.statusCode()).as(text(undone)).isEqualTo(200);
    }

    private static String storyOf(String corpus, String article) {
        return service.json("/api/v1/articles/" + article + "?corpus=" + corpus).path("storyId").asText();
    }

    private static List<String> stories(String corpus) {
        List<String> stories = new ArrayList<>();
        for (JsonNode story : service.json("/api/v1/stories?corpus=" + corpus).path("items")) {
            JsonNode articles = service.json("/api/v1/stories/" + story.path("id").asText() + "?corpus=" + corpus).path("articles");
            stories.add(RunningService.each(articles, "id").stream().sorted().collect(Collectors.joining(" ")));
        }
        return stories;
    }

    private static String history(String corpus, String story) {
        List<String> versions = new ArrayList<>();
        for (JsonNode version : service.json("/api/v1/stories/" + story + "/versions?corpus=" + corpus).path("items")) {
            JsonNode cause = version.path("correction");
            String others = version.at("/others/0").asText();
            versions.add(version.path("event").asText() + (others.isEmpty() ? "" : " " + others)
                    + (cause.isNull() ? "" : " (" + (cause.path("undone").asBoolean() ? "undone " : "") + cause.path("kind").asText() + ": " + cause.path("reason").asText() + ")"));
        }
        return String.join(", ", versions);
    }
}
