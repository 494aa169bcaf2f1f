package org.parallax.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.testing.ArticleLines.article;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parallax.article.ArticleId;
import org.parallax.ingest.Handling;
import org.parallax.storage.ArticleStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.ImportId;
import org.parallax.storage.ImportProgress;
import org.parallax.storage.StoryLookup;
import org.parallax.storage.StoryStore;
import org.parallax.story.StoryId;
import org.parallax.testing.ArticleLines;
import org.parallax.testing.TestDatabase;

@MicronautTest(startApplication = false, transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryVersionTest implements TestDatabase {
    private static final String FERRY = "A ferry called Saint Orla with %s people aboard sank off the coast of Marland on Tuesday. The harbour office"
            + " in Port Calder said the ferry Saint Orla hit a reef near Port Calder. Divers searched the wreck of the ferry.";
    private static final String FIRST = article("a", "UA", 3, "Ferry Saint Orla sinks off Marland", FERRY.formatted("40"));
    private static final String SECOND = article("b", "PL", 4, "Ferry Saint Orla sinks near Port Calder", FERRY.formatted("42"));

    @Inject
    ImportPipeline pipeline;

    @Inject
    Intake intake;

    @Inject
    ArticleStore articles;

    @Inject
    StoryStore stories;

    @Inject
    StoryReader reader;

    @Test
    void aVersionRisesOnlyWithMembershipAndRevisions() {
        Corpus corpus = new Corpus("versions");
        run(corpus, FIRST);
        StoryId id = storyOf(corpus, "a");
        run(corpus, SECOND);
        run(corpus, SECOND);
        run(corpus, article("c", "DE", 4, "Parliament passes the budget", "The parliament in Lowenburg passed a budget."));
        run(corpus, SECOND.replace("42", "43"));
        assertThat(history(corpus, id)).isEqualTo("1 founded a1, 2 grown a1 b1, 3 revised a1 b2");
        assertThat(reader.find(corpus, id, 2).orElseThrow().articles().get(1).article().text()).contains("42 people");
        assertThat(reader.find(corpus, id).orElseThrow().articles().get(1).article().text()).contains("43 people");
    }

    @Test
    void theLinksOfAnOldVersionStayAsTheyWere() {
        Corpus corpus = new Corpus("links");
        run(corpus, FIRST, SECOND);
        StoryId id = storyOf(corpus, "a");
        List<?> before = reader.find(corpus, id).orElseThrow().links();
        int version = reader.find(corpus, id).orElseThrow().version();
        run(corpus, SECOND.replace("hit a reef", "struck a rock and broke in two"));
        assertThat(before).isNotEmpty();
        assertThat(reader.find(corpus, id, version).orElseThrow().links()).isEqualTo(before);
    }

    @Test
    void deletingTakesTheTextAwayAndLeavesATombstone() {
        Corpus corpus = new Corpus("deleted");
        run(corpus, FIRST, SECOND);
        run(corpus, SECOND.replace("42", "43"));
        StoryId id = storyOf(corpus, "a");
        assertThat(intake.delete(corpus, ArticleId.of("b"))).isPresent();
        assertThat(articles.find(corpus, ArticleId.of("b"))).isEmpty();
        assertThat(articles.findRevision(corpus, ArticleId.of("b"), 1)).isEmpty();
        assertThat(articles.findTombstone(corpus, ArticleId.of("b")).orElseThrow().revision()).isEqualTo(2);
        assertThat(history(corpus, id)).endsWith("shrunk a1");
        assertThat(run(corpus, SECOND).rejected()).isEqualTo(1);
        assertThat(intake.delete(corpus, ArticleId.of("b"))).isEmpty();
        intake.delete(corpus, ArticleId.of("a"));
        assertThat(stories.find(corpus, id)).isEqualTo(new StoryLookup.Dissolved(id));
    }

    private ImportProgress run(Corpus corpus, String... lines) {
        return pipeline.run(ImportId.random(), corpus, Handling.STRICT, ArticleLines.of(lines), progress -> {});
    }

    private StoryId storyOf(Corpus corpus, String article) {
        return articles.find(corpus, ArticleId.of(article)).orElseThrow().story().orElseThrow();
    }

    private String history(Corpus corpus, StoryId id) {
        return stories.versions(corpus, id).stream()
                .map(version -> version.version() + " " + version.event().key() + " "
                        + version.members().stream().map(member -> member.id() + "" + member.revision()).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(", "));
    }
}
