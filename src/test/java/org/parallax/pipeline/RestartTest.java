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
        run(other, 200, lines.subList(0, 18));
        run(other, 200, lines.subList(18, 36));
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
        inOneRun(3, ferryAndStrike());
        assertThat(stories(database).values()).containsExactlyInAnyOrder("f1 f2 f3", "s1 s2 s3");
        try (ApplicationContext context = context(database, 3)) {
            StoryId ferry = storyOf(context, "f1");
            importing(context, List.of(ferryAndStrike().getFirst().replace("ran aground", "was stranded")));
            assertThat(history(context, ferry)).endsWith("revised f12 f21 f31");
            context.getBean(Intake.class).delete(CORPUS, ArticleId.of("f1"));
            assertThat(history(context, ferry)).endsWith("shrunk f21 f31");
            context.getBean(Intake.class).delete(CORPUS, ArticleId.of("f2"));
            context.getBean(Intake.class).delete(CORPUS, ArticleId.of("f3"));
            assertThat(history(context, ferry)).endsWith("dissolved ");
        }
        assertThat(stories(database).values()).containsExactly("s1 s2 s3");
    }

    @Test
    void aLateArticleJoinsAStoryThatReachesIntoTheWindow() throws SQLException {
        List<String> lines = new ArrayList<>(ferryAndStrike());
        String late = lines.remove(4).replace("2026-03-11T", "2026-02-28T");
        inOneRun(2, lines);
        inOneRun(2, List.of(late));
        assertThat(stories(database).values()).containsExactlyInAnyOrder("f1 f2 f3", "s1 s2 s3");
    }

    @Test
    void aWindowOfOneLosesNoArticle() throws SQLException {
        inOneRun(1, inOrder());
        assertThat(String.join(" ", stories(database).values()).split(" ")).hasSize(inOrder().size());
    }

    /** A ferry on three days, and a strike a week later. */
    private static List<String> ferryAndStrike() {
        List<String> lines = new ArrayList<>();
        for (int day = 1; day <= 3; day++) {
            lines.add(ArticleLines.article("f" + day, "UA", day, "Ferry runs aground off Tarvola",
                    "A ferry with 212 passengers ran aground off Tarvola island. The coast guard said captain Miro Delbani was questioned for "
                            + day + " hours."));
        }
        for (int day = 1; day <= 3; day++) {
            lines.add(ArticleLines.article("s" + day, "PL", day + 9, "Bus drivers walk out in Ostravia",
                    "Bus drivers in Ostravia walked out over pay. Union leader Jana Kessel announced talks with the city and " + day + " more strikes."));
        }
        return lines;
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
