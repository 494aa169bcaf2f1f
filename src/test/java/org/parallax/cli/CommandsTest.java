package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(Object... arguments) {
        CommandLine commandLine = Parallax.commandLine();
        commandLine.setErr(new PrintWriter(err));
        String[] texts = new String[arguments.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = arguments[i].toString();
        }
        return commandLine.execute(texts);
    }

    private Path file(String name, String... lines) throws IOException {
        return Files.write(folder.resolve(name), List.of(lines));
    }

    /** The lines of the sample corpus whose id begins so. */
    private Path sample(String prefix) throws IOException {
        try (InputStream in = CommandsTest.class.getResourceAsStream("/sample/articles.jsonl")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.contains("\"id\": \"" + prefix) || line.contains("\"id\":\"" + prefix)).toList();
            return Files.write(folder.resolve("sample.jsonl"), lines);
        }
    }

    private List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            nodes.add(JSON.readTree(line));
        }
        return nodes;
    }

    @Test
    void clusterFindsTheEventsOfTheSampleCorpus() throws IOException {
        Path in = sample("");
        Path out = folder.resolve("stories.jsonl");
        assertThat(run("cluster", "--in", in, "--out", out)).isZero();
        Set<String> eventAndStory = new TreeSet<>();
        Set<String> stories = new TreeSet<>();
        for (JsonNode line : lines(out)) {
            String event = line.path("id").textValue().replaceFirst("^([a-z]+-[a-z]+)-.*", "$1");
            eventAndStory.add(event + " " + line.path("story").textValue());
            stories.add(line.path("story").textValue());
        }
        assertThat(lines(out)).extracting(line -> line.path("id").textValue())
                .containsExactlyElementsOf(lines(in).stream().map(line -> line.path("id").textValue()).toList());
        assertThat(eventAndStory).hasSize(15);
        assertThat(stories).hasSize(15);
    }

    @Test
    void comparingTwiceGivesTheSameBytes() throws IOException {
        Path in = sample("croatia-quake");
        Path first = folder.resolve("first.json");
        Path second = folder.resolve("second.json");
        assertThat(run("compare", "--in", in, "--out", first)).isZero();
        assertThat(run("compare", "--in", in, "--out", second)).isZero();
        assertThat(first).hasSameBinaryContentAs(second);
        assertThat(JSON.readTree(first.toFile()).path("story").toString()).isEqualTo("{\"id\":null,\"version\":null}");
    }

    @Test
    void everyEvidenceCutOutOfItsTextIsItsWords() throws IOException {
        Path out = folder.resolve("out.json");
        assertThat(run("compare", "--in", sample("gabon-ceasefire"), "--by", "language", "--out", out)).isZero();
        JsonNode comparison = JSON.readTree(out.toFile());
        int checked = 0;
        for (JsonNode selectors : comparison.findValues("selector")) {
            assertThat(selectors).hasSize(2);
        }
        for (JsonNode article : comparison.path("articles")) {
            int[] text = article.path("text").textValue().codePoints().toArray();
            for (JsonNode evidence : evidenceOf(comparison, article.path("id").textValue())) {
                JsonNode position = evidence.path("selector").get(0);
                int start = position.path("start").intValue();
                String cut = new String(text, start, position.path("end").intValue() - start);
                assertThat(cut).isEqualTo(evidence.path("selector").get(1).path("exact").textValue()).isNotBlank();
                assertThat(evidence.path("sourceHash")).isEqualTo(article.path("sourceHash"));
                checked++;
            }
        }
        assertThat(checked).isGreaterThan(50);
    }

    private static List<JsonNode> evidenceOf(JsonNode comparison, String article) {
        return comparison.findParents("selector").stream().filter(evidence -> evidence.path("articleId").textValue().equals(article)).toList();
    }

    @Test
    void analyzeCountsCodePoints() throws IOException {
        Path in = file("in.jsonl", "{\"id\":\"a\",\"text\":\"\uD83D\uDE80 At least 38 people were killed, the coast guard said.\",\"language\":\"en\"}");
        Path out = folder.resolve("out.jsonl");
        assertThat(run("analyze", "--in", in, "--out", out)).isZero();
        JsonNode figure = lines(out).getFirst().path("figures").get(0);
        assertThat(figure.path("raw").textValue()).startsWith("At least 38");
        assertThat(figure.path("start").intValue()).isEqualTo(2);
        assertThat(figure.path("qualifier").textValue()).isEqualTo("at_least");
        assertThat(figure.path("maxValue").isNull()).isTrue();
    }

    @Test
    void whatIsNotKnownIsNoErrorAndWhatIsUnreadableIsWarnedOf() throws IOException {
        Path in = file(
                "in.jsonl",
                "{\"id\":\"a\",\"text\":null,\"title\":null,\"publishedAt\":\"yesterday\",\"outlet\":\"Harbour Times\",\"country\":\"IE\"}",
                "",
                "{\"id\":\"b\",\"text\":\"The ferry sank.\",\"publishedAt\":\"2026-03-02 10:00:00\"}");
        Path out = folder.resolve("out.jsonl");
        assertThat(run("cluster", "--in", in, "--out", out)).isZero();
        assertThat(lines(out)).hasSize(2);
        assertThat(err.toString()).contains("in.jsonl:1: /publishedAt \"yesterday\" is no RFC 3339 time").doesNotContain("in.jsonl:3");
    }

    @Test
    void aBadLineIsNamedAndTheOthersAreDone() throws IOException {
        Path in = file("in.jsonl", "{\"id\":\"a\",\"text\":\"One.\"}", "{nonsense", "{\"id\":\"c\",\"text\":\"Two.\"}");
        Path out = folder.resolve("out.jsonl");
        assertThat(run("cluster", "--in", in, "--out", out)).isEqualTo(1);
        assertThat(lines(out)).hasSize(2);
        assertThat(err.toString()).contains("in.jsonl:2: is no JSON");
    }

    @Test
    void aMissingFileAndAnUnknownAxisAreOneLineEach() throws IOException {
        assertThat(run("cluster", "--in", folder.resolve("nowhere.jsonl"))).isEqualTo(1);
        assertThat(run("compare", "--in", file("a.jsonl"), "--by", "planet")).isEqualTo(1);
        assertThat(err.toString().lines()).satisfiesExactly(
                line -> assertThat(line).startsWith("parallax: no such file: "),
                line -> assertThat(line).isEqualTo("parallax: --by planet: allowed are country, outlet, article, language"));
    }

    @Test
    void nothingComparesToAnEmptyComparison() throws IOException {
        Path out = folder.resolve("out.json");
        assertThat(run("compare", "--in", file("empty.jsonl"), "--out", out)).isZero();
        JsonNode comparison = JSON.readTree(out.toFile());
        assertThat(comparison.path("perspectives")).isEmpty();
        assertThat(comparison.path("figures").isArray()).isTrue();
    }
}
