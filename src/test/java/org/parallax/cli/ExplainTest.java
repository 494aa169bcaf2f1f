package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.storage.DatabaseAddress;
import org.parallax.testing.TestDatabase;
import picocli.CommandLine;

/** What {@code explain} says, word for word but for what changes with the weights: numbers stand as #, and the signals are left out. */
class ExplainTest {
    private static final Path ARTICLES = Path.of("src/test/resources/cli/explain.jsonl");
    private static final Path GOLDEN = Path.of("src/test/resources/cli/explain.txt");

    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        CommandLine commandLine = Parallax.commandLine();
        commandLine.setErr(new PrintWriter(err));
        return commandLine.execute(arguments);
    }

    @Test
    void theReasonsReadAsWritten() throws IOException {
        for (String expected : Files.readString(GOLDEN).strip().split("\n\\$ ")) {
            String[] command = expected.lines().findFirst().orElseThrow().replace("$ ", "").split(" ");
            Path out = folder.resolve("out.txt");
            assertThat(run(command[0], command[1], command[2], "--in", ARTICLES.toString(), "--out", out.toString())).isZero();
            String said = Files.readString(out);
            assertThat(steady(said)).isEqualTo(expected.lines().skip(1).collect(Collectors.joining("\n")).strip());
            assertThat(said).contains("What speaks ").containsPattern("words of the whole text +\\d\\.\\d\\d +\\d+\\.\\d\\d +[+]\\d+\\.\\d\\d  ")
                    .containsPattern("together +[+-]\\d+\\.\\d\\d  probability (above |below )?0\\.\\d\\d");
        }
    }

    private static String steady(String said) {
        return said.lines().takeWhile(line -> !line.startsWith("what is compared")).filter(line -> !line.startsWith("What speaks"))
                .map(line -> line.replaceAll("[+-]?\\b\\d+\\.\\d+\\b|(?<=to )\\d+\\b|\\d+(?= to 1)", "#"))
                .map(line -> line.replace(" 1 to #", " # to #").replace("more than #", "#").replaceAll("probability (above|below) #", "probability #"))
                .collect(Collectors.joining("\n")).strip();
    }

    @Test
    void asJsonItIsWhatTheApiAnswers() throws IOException {
        Path out = folder.resolve("out.json");
        assertThat(run("explain", "wire", "fire", "--in", ARTICLES.toString(), "--json", "--out", out.toString())).isZero();
        JsonNode explanation = new ObjectMapper().readTree(out.toFile());
        assertThat(explanation.at("/articles/0/id").asText()).isEqualTo("wire");
        assertThat(explanation.path("sameStory").asBoolean()).isFalse();
        assertThat(explanation.path("sharedText").isNull()).isTrue();
    }

    @Test
    void ofADatabaseItSaysTheSame() throws IOException {
        DatabaseAddress database = TestDatabase.create();
        String entry = "user=" + database.user().orElse("") + "&password=" + database.password().orElse("");
        String url = database.url() + (database.url().contains("?") ? "&" : "?") + entry;
        assertThat(run("import", ARTICLES.toString(), "--database", url)).isZero();
        Path stored = folder.resolve("stored.txt");
        Path read = folder.resolve("read.txt");
        assertThat(run("explain", "wire", "own", "--database", url, "--out", stored.toString())).isZero();
        assertThat(run("explain", "wire", "own", "--in", ARTICLES.toString(), "--out", read.toString())).isZero();
        String story = "st_[0-9a-f]+";
        assertThat(steady(Files.readString(stored)).replaceAll(story, "")).isEqualTo(steady(Files.readString(read)).replaceAll(story, ""));
        assertThat(run("explain", "wire", "none", "--database", url)).isEqualTo(1);
        assertThat(err.toString()).endsWith("parallax: there is no article none in corpus live" + System.lineSeparator());
    }

    @Test
    void anUnknownArticleAndOneArticleTwiceAreOneLineEach() {
        assertThat(run("explain", "wire", "none", "--in", ARTICLES.toString())).isEqualTo(1);
        assertThat(run("explain", "wire", "wire", "--in", ARTICLES.toString())).isEqualTo(1);
        assertThat(err.toString().lines()).containsExactly(
                "parallax: there is no article none in " + ARTICLES, "parallax: A and B are the same article, wire");
    }
}
