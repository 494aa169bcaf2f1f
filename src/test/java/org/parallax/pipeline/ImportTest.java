package org.parallax.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.testing.ArticleLines.article;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
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
import org.parallax.storage.StoredArticle;
import org.parallax.testing.ArticleLines;
import org.parallax.testing.TestDatabase;

@MicronautTest(startApplication = false, transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportTest implements TestDatabase {
    private static final String FERRY = "A ferry with 40 people aboard sank off the coast of Marland on Tuesday, the harbour office said.";
    private static final String FERRY_LATER = "A ferry with 42 people aboard sank off the coast of Marland on Tuesday, the harbour office said.";

    @Inject
    ImportPipeline pipeline;

    @Inject
    ArticleStore articles;

    @Test
    void importingTheSameArticlesAgainChangesNothing() {
        Corpus corpus = new Corpus("again");
        String[] lines = {article("a", "UA", 1, "Ferry sinks", FERRY), article("b", "RU", 2, "Ferry lost", FERRY_LATER)};
        assertThat(run(corpus, lines)).isEqualTo("done: 2 accepted, 0 unchanged, 0 revised, 0 rejected");
        assertThat(run(corpus, lines)).isEqualTo("done: 0 accepted, 2 unchanged, 0 revised, 0 rejected");
        assertThat(run(corpus, lines[0], lines[0], lines[1])).isEqualTo("done: 0 accepted, 3 unchanged, 0 revised, 0 rejected");
    }

    @Test
    void aChangedTextIsANewRevisionAndTheOldOneIsKept() {
        Corpus corpus = new Corpus("revised");
        run(corpus, article("a", "UA", 1, "Ferry sinks", FERRY));
        assertThat(run(corpus, article("a", "UA", 1, "Ferry sinks", FERRY_LATER)))
                .isEqualTo("done: 0 accepted, 0 unchanged, 1 revised, 0 rejected");
        assertThat(text(corpus, "a", 1)).contains("40 people");
        assertThat(text(corpus, "a", 2)).contains("42 people");
        assertThat(articles.revisions(corpus, ArticleId.of("a"))).extracting(summary -> summary.revision()).containsExactly(1, 2);
    }

    @Test
    void anArticleIsTheSameByItsUrlUnderAnotherId() {
        Corpus corpus = new Corpus("by-url");
        String first = article("a", "UA", 1, "Ferry sinks", FERRY).replace("{", "{\"url\":\"https://courier.example/1\",").replace("\"outlet\":{\"url\":\"https://courier.example/1\",", "\"outlet\":{");
        run(corpus, first);
        assertThat(run(corpus, first.replace("\"id\":\"a\"", "\"id\":\"other\"")))
                .isEqualTo("done: 0 accepted, 1 unchanged, 0 revised, 0 rejected");
    }

    @Test
    void theSameArticleTwiceInOneBatchIsAcceptedOnceAndThenRevised() {
        assertThat(run(new Corpus("twice"), article("a", "UA", 1, "Ferry sinks", FERRY), article("a", "UA", 1, "Ferry sinks", FERRY_LATER)))
                .isEqualTo("done: 1 accepted, 0 unchanged, 1 revised, 0 rejected");
    }

    @Test
    void badLinesAreReportedWithTheirNumbersAndStopNothing() {
        ImportProgress progress = progress(
                new Corpus("bad-lines"), "", article("a", "UA", 1, "Ferry sinks", FERRY), "{\"title\":", "{\"title\":\"No more\"}", "[1]",
                article("b", "ZZ", 1, "Ferry lost", FERRY));
        assertThat(progress.accepted()).isEqualTo(1);
        assertThat(progress.rejected()).isEqualTo(4);
        assertThat(progress.errors().stream().map(error -> error.line() + " " + error.pointer()).collect(Collectors.joining(", ")))
                .isEqualTo("3 , 4 /text, 4 /publishedAt, 4 /outlet/name, 4 /outlet/country, 5 , 6 /outlet/country");
    }

    @Test
    void lenientHandlingKeepsWhatIsUnknownAsUnknown() {
        Corpus corpus = new Corpus("lenient");
        List<ImportProgress> told = new ArrayList<>();
        pipeline.run(ImportId.random(), corpus, Handling.LENIENT, ArticleLines.of("{\"id\":\"a\",\"text\":\"A ferry sank.\"}"), told::add);
        StoredArticle stored = articles.find(corpus, ArticleId.of("a")).orElseThrow();
        assertThat(stored.article().outlet().country()).isEmpty();
        assertThat(stored.article().published().instant()).isEmpty();
        assertThat(stored.story()).isPresent();
    }

    @Test
    void aKnownDomainTellsTheCountry() {
        Corpus corpus = new Corpus("domains");
        String complete = "{\"id\":\"a\",\"title\":\"Ferry sinks\",\"text\":\"x\",\"publishedAt\":\"2026-03-01T12:00:00Z\","
                + "\"outlet\":{\"name\":\"Courier\",\"domain\":\"courier.example\",\"country\":\"UA\"}}";
        String domainOnly = complete.replace(",\"country\":\"UA\"", "").replace("\"id\":\"a\"", "\"id\":\"b\"");
        assertThat(run(corpus, domainOnly, complete, domainOnly)).isEqualTo("done: 2 accepted, 0 unchanged, 0 revised, 1 rejected");
        assertThat(run(corpus, domainOnly)).isEqualTo("done: 0 accepted, 1 unchanged, 0 revised, 0 rejected");
    }

    @Test
    void corporaAreKeptApart() {
        run(new Corpus("one"), article("a", "UA", 1, "Ferry sinks", FERRY));
        assertThat(articles.find(new Corpus("other"), ArticleId.of("a"))).isEmpty();
        assertThat(run(new Corpus("other"), article("a", "UA", 1, "Ferry sinks", FERRY)))
                .isEqualTo("done: 1 accepted, 0 unchanged, 0 revised, 0 rejected");
    }

    private String text(Corpus corpus, String id, int revision) {
        return articles.findRevision(corpus, ArticleId.of(id), revision).orElseThrow().article().text();
    }

    private String run(Corpus corpus, String... lines) {
        ImportProgress progress = progress(corpus, lines);
        return "%s: %d accepted, %d unchanged, %d revised, %d rejected".formatted(
                progress.status().key(), progress.accepted(), progress.unchanged(), progress.revised(), progress.rejected());
    }

    private ImportProgress progress(Corpus corpus, String... lines) {
        return pipeline.run(ImportId.random(), corpus, Handling.STRICT, ArticleLines.of(lines), progress -> {});
    }
}
