package org.parallax.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleId;
import org.parallax.ingest.Handling;
import org.parallax.storage.ArticleStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.DatabaseAddress;
import org.parallax.storage.ImportId;
import org.parallax.storage.StoryStore;
import org.parallax.story.StoryId;
import org.parallax.testing.ArticleLines;
import org.parallax.testing.TestDatabase;

/** Twelve ships run aground, a day after each other, and three outlets report each. */
class RestartTest {
    private static final String[] SHIPS = {
        "Orla", "Tamsin", "Brunhild", "Corvina", "Delmare", "Esteban", "Fulgor", "Grimaldi", "Hesper", "Ivanka", "Jutland", "Kestrel"
    };
    private static final String[] PORTS = {
        "Calder", "Tarvola", "Lomeria", "Ostravia", "Marland", "Venlow", "Quillan", "Ruskin", "Sandor", "Umbria", "Wexcombe", "Yarrow"
    };
    private static final Corpus CORPUS = new Corpus("ships");

    private final DatabaseAddress database = TestDatabase.create();

    @Test
    void aProgramThatIsStartedAgainGoesOnAsOneThatNeverStopped() throws SQLException {
        List<String> lines = shuffled();
        inOneRun(200, lines);
        DatabaseAddress other = TestDatabase.create();
        for (int start = 0; start < lines.size(); start += 9) {
            List<String> part = lines.subList(start, start + 9);
            run(other, 200, part);
        }
        assertThat(stories(other)).isEqualTo(stories(database)).hasSize(SHIPS.length);
    }

    @Test
    void profilesOfAnotherEngineAreMadeAnew() throws SQLException {
        List<String> lines = shuffled();
        inOneRun(200, lines.subList(0, 30));
        update("UPDATE article_profiles SET engine = 'earlier', profile = '\\x00'");
        inOneRun(200, lines.subList(30, 36));
        assertThat(stories(database)).hasSize(SHIPS.length);
        assertThat(update("DELETE FROM article_profiles WHERE engine = 'earlier'")).isZero();
        update("DELETE FROM article_profiles");
        inOneRun(200, List.of(line(0, 0).replace("ran aground", "was stranded")));
        assertThat(stories(database)).hasSize(SHIPS.length);
        assertThat(update("DELETE FROM article_profiles")).isEqualTo(lines.size());
    }

    @Test
    void storiesThatHaveLeftTheWindowStayAndCanBeChanged() throws SQLException {
        inOneRun(4, inOrder());
        Map<String, String> before = stories(database);
        assertThat(before).hasSize(SHIPS.length);
        try (ApplicationContext context = context(database, 4)) {
            StoryId first = storyOf(context, "s0o0");
            importing(context, List.of(line(0, 1).replace("ran aground", "was stranded")));
            assertThat(history(context, first)).endsWith("revised s0o01 s0o12 s0o21");
            context.getBean(Intake.class).delete(CORPUS, ArticleId.of("s0o0"));
            assertThat(history(context, first)).endsWith("shrunk s0o12 s0o21");
            context.getBean(Intake.class).delete(CORPUS, ArticleId.of("s0o1"));
            context.getBean(Intake.class).delete(CORPUS, ArticleId.of("s0o2"));
            assertThat(history(context, first)).endsWith("dissolved ");
        }
        before.values().removeIf(story -> story.contains("s0"));
        assertThat(stories(database)).isEqualTo(before);
    }

    @Test
    void aLateArticleJoinsAStoryThatReachesIntoTheWindow() throws SQLException {
        List<String> lines = new ArrayList<>(inOrder());
        String late = lines.remove(lines.size() - 2);
        inOneRun(2, lines);
        inOneRun(2, List.of(late.replaceAll("2026-03-\\d\\dT12", "2026-03-01T09")));
        assertThat(stories(database)).hasSize(SHIPS.length).containsValue("s11o0 s11o1 s11o2");
    }

    @Test
    void aWindowOfOneLosesNoArticle() throws SQLException {
        for (String line : inOrder()) {
            inOneRun(1, List.of(line));
        }
        assertThat(String.join(" ", stories(database).values()).split(" ")).hasSize(inOrder().size());
    }

    private void inOneRun(int window, List<String> lines) {
        run(database, window, lines);
    }

    private static void run(DatabaseAddress at, int window, List<String> lines) {
        try (ApplicationContext context = context(at, window)) {
            importing(context, lines);
        }
    }

    private static ApplicationContext context(DatabaseAddress at, int window) {
        Map<String, Object> properties = new HashMap<>(at.toProperties());
        properties.put("parallax.pipeline.window-articles", window);
        properties.put("parallax.pipeline.batch-size", 5);
        return ApplicationContext.builder().properties(properties).start();
    }

    private static void importing(ApplicationContext context, List<String> lines) {
        context.getBean(ImportPipeline.class).run(
                ImportId.random(), CORPUS, Handling.STRICT, ArticleLines.of(lines.toArray(String[]::new)), progress -> { });
    }

    private static StoryId storyOf(ApplicationContext context, String article) {
        return context.getBean(ArticleStore.class).find(CORPUS, ArticleId.of(article)).orElseThrow().story().orElseThrow();
    }

    private static String history(ApplicationContext context, StoryId id) {
        return context.getBean(StoryStore.class).versions(CORPUS, id).stream()
                .map(version -> version.event().key() + " "
                        + version.members().stream().map(member -> member.id() + "" + member.revision()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }

    /** The articles of each story that has any. */
    private static Map<String, String> stories(DatabaseAddress at) throws SQLException {
        Map<String, String> stories = new HashMap<>();
        try (Connection connection = connect(at);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT story_id, string_agg(id, ' ' ORDER BY id) FROM articles WHERE corpus = 'ships' AND placed GROUP BY 1")) {
            while (rows.next()) {
                stories.put(rows.getString(1), rows.getString(2));
            }
        }
        return stories;
    }

    private int update(String sql) throws SQLException {
        try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static Connection connect(DatabaseAddress at) throws SQLException {
        return DriverManager.getConnection(at.url(), at.user().orElse(null), at.password().orElse(null));
    }

    private static List<String> shuffled() {
        List<String> lines = new ArrayList<>(inOrder());
        Collections.shuffle(lines, new Random(11));
        return lines;
    }

    private static List<String> inOrder() {
        List<String> lines = new ArrayList<>();
        for (int ship = 0; ship < SHIPS.length; ship++) {
            for (int outlet = 0; outlet < 3; outlet++) {
                lines.add(line(ship, outlet));
            }
        }
        return lines;
    }

    private static String line(int ship, int outlet) {
        String name = SHIPS[ship];
        String port = PORTS[ship];
        String text = "The freighter " + name + " ran aground off Port " + port + " with " + (20 + 7 * ship) + " people aboard, the harbour office of "
                + port + " said. " + List.of("Tugs pulled at the ", "Divers looked at the ", "A storm held up the ").get(outlet) + name
                + " until night. Captain " + PORTS[(ship + 5) % 12] + "son said nobody of the " + name + " was hurt.";
        return ArticleLines.article("s" + ship + "o" + outlet, List.of("UA", "PL", "DE").get(outlet), ship + 1, "Freighter " + name + " aground off " + port, text);
    }
}
