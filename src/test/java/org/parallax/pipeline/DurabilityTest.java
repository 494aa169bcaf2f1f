package org.parallax.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.ArticleId;
import org.parallax.ingest.Handling;
import org.parallax.storage.ArticleStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.DatabaseAddress;
import org.parallax.storage.EmbeddedDatabase;
import org.parallax.storage.ImportId;
import org.parallax.testing.ImportingProcess;

/** Kills a program in the middle of an import, and looks at what is left. */
class DurabilityTest {
    private static final int ARTICLES = 1_500;

    @TempDir
    Path directory;

    @Test
    @Timeout(900)
    void whatWasAcknowledgedSurvivesAKillAndStoriesAreAsIfNothingHadHappened() throws Exception {
        int acknowledged = killAfter(200);
        long orphan = Long.parseLong(Files.readAllLines(directory.resolve("data/postmaster.pid")).getFirst().strip());
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory);
                ApplicationContext context = start(database.address())) {
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
            int stored = Integer.parseInt(ask(database.address(), "SELECT count(*) FROM articles"));
            assertThat(stored).isBetween(acknowledged, ARTICLES - 1);
            assertThat(ask(database.address(), "SELECT string_agg(status, ' ') FROM imports")).isEqualTo("FAILED");
            assertThat(ask(database.address(), "SELECT count(*) FROM articles WHERE NOT placed")).isEqualTo("0");
            assertThat(stories(context, stored)).isEqualTo(undisturbed(database, stored));
        }
    }

    /** Runs the program until it has acknowledged so many articles. */
    private int killAfter(int wanted) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", System.getProperty("java.class.path"),
                        ImportingProcess.class.getName(), directory.toString(), Integer.toString(ARTICLES))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int acknowledged = 0;
        try (BufferedReader out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && acknowledged < wanted) {
                if (line.startsWith("acknowledged ")) {
                    acknowledged = Integer.parseInt(line.substring("acknowledged ".length()));
                }
                line = out.readLine();
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).isGreaterThanOrEqualTo(wanted);
        return acknowledged;
    }

    /** The stories of the same articles imported without a kill. */
    private static Map<ArticleId, String> undisturbed(EmbeddedDatabase server, int count) throws SQLException {
        ask(server.address(), "CREATE DATABASE undisturbed; SELECT 1");
        try (ApplicationContext context = start(server.address("undisturbed"))) {
            context.getBean(ImportPipeline.class).run(
                    ImportId.random(), Corpus.LIVE, Handling.STRICT, ImportingProcess.articles(count), progress -> {});
            return stories(context, count);
        }
    }

    private static ApplicationContext start(DatabaseAddress address) {
        return ApplicationContext.builder().properties(address.toProperties()).start();
    }

    private static Map<ArticleId, String> stories(ApplicationContext context, int count) {
        List<ArticleId> ids = IntStream.range(0, count).mapToObj(number -> ArticleId.of("n" + number)).toList();
        return context.getBean(ArticleStore.class).findAll(Corpus.LIVE, ids).stream().collect(Collectors.toMap(
                stored -> stored.article().id(), stored -> stored.story().orElseThrow().value(), (a, b) -> a, TreeMap::new));
    }

    private static String ask(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user().orElseThrow(), address.password().orElseThrow());
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
