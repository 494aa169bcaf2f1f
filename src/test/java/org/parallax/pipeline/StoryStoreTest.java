package org.parallax.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.testing.ArticleLines.article;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.parallax.article.ArticleId;
import org.parallax.article.CountryCode;
import org.parallax.ingest.Handling;
import org.parallax.storage.ArticleHit;
import org.parallax.storage.ArticleQuery;
import org.parallax.storage.ArticleSearch;
import org.parallax.storage.ArticleStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.Cursor;
import org.parallax.storage.ImportId;
import org.parallax.storage.OutletStore;
import org.parallax.storage.OverlookedSettings;
import org.parallax.storage.Page;
import org.parallax.storage.PageRequest;
import org.parallax.storage.StoredStory;
import org.parallax.storage.StoryLookup;
import org.parallax.storage.StoryOrder;
import org.parallax.storage.StoryQuery;
import org.parallax.storage.StoryStore;
import org.parallax.story.StoryId;
import org.parallax.testing.ArticleLines;
import org.parallax.testing.TestDatabase;

/** A small world: one ferry that three countries report, one budget that one does, one Cyrillic headline. */
@MicronautTest(startApplication = false, transactional = false)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoryStoreTest implements TestDatabase {
    private static final String FERRY = "A ferry called Saint Orla with %s people aboard sank off the coast of Marland on Tuesday. The harbour office"
            + " in Port Calder said the ferry Saint Orla hit a reef near Port Calder. Divers searched the wreck of the ferry.";

    @Inject
    ImportPipeline pipeline;

    @Inject
    StoryStore stories;

    @Inject
    ArticleStore articles;

    @Inject
    ArticleSearch search;

    @Inject
    OutletStore outlets;

    @Inject
    StoryReader reader;

    @BeforeAll
    void importTheWorld() {
        pipeline.run(
                ImportId.random(), Corpus.LIVE, Handling.STRICT,
                ArticleLines.of(
                        article("f1", "UA", 3, "Ferry Saint Orla sinks off Marland", FERRY.formatted("40")),
                        article("f2", "PL", 3, "Ferry Saint Orla sinks near Port Calder", FERRY.formatted("42")),
                        article("f3", "DE", 4, "Divers search the ferry Saint Orla off Marland", FERRY.formatted("at least 40")),
                        article("b1", "DE", 5, "Parliament passes the budget", "The parliament in Lowenburg passed a budget of 3 billion crowns."),
                        article("r1", "BG", 6, "Протест на пекарите", "Пекарите в Ловенград протестираха срещу цената на брашното.")),
                progress -> {});
    }

    @Test
    void tellingsOfOneEventAreOneStory() {
        StoredStory ferry = story("f1");
        assertThat(story("f2").id()).isEqualTo(ferry.id());
        assertThat(ferry.articleCount() + " articles in " + ferry.countries().stream().map(c -> c.code().value()).toList()
                        + " from " + ferry.firstPublishedAt().orElseThrow() + " to " + ferry.updatedAt())
                .isEqualTo("3 articles in [DE, PL, UA] from 2026-03-03T12:00:00Z to 2026-03-04T12:00:00Z");
        assertThat(reader.find(Corpus.LIVE, ferry.id()).orElseThrow().articles()).hasSize(3);
    }

    @Test
    void storiesComeInEveryOrderPageByPage() {
        for (StoryOrder order : StoryOrder.values()) {
            StoryQuery query = query(Optional.empty(), 0, order);
            List<StoryId> paged = new ArrayList<>();
            Optional<Cursor> after = Optional.empty();
            do {
                Page<StoredStory> page = stories.page(Corpus.LIVE, query, new PageRequest(1, after));
                assertThat(page.total()).isEqualTo(3);
                page.items().forEach(story -> paged.add(story.id()));
                after = page.next().map(cursor -> Cursor.decode(cursor.encode(), order.key()).orElseThrow());
            } while (after.isPresent());
            List<StoryId> atOnce = stories.page(Corpus.LIVE, query, PageRequest.first(10)).items().stream().map(StoredStory::id).toList();
            assertThat(paged).as(order.key()).isEqualTo(atOnce).hasSize(3).doesNotHaveDuplicates();
        }
        assertThat(titles(query(Optional.empty(), 0, StoryOrder.SIZE))).startsWith("Ferry Saint Orla");
        assertThat(titles(query(Optional.empty(), 0, StoryOrder.UPDATED))).startsWith("Протест");
    }

    @Test
    void filtersLeaveWhatFits() {
        assertThat(titles(query(Optional.of("budget crowns"), 0, StoryOrder.RELEVANCE))).isEqualTo("Parliament passes the budget");
        assertThat(titles(query(Optional.empty(), 3, StoryOrder.UPDATED))).startsWith("Ferry").doesNotContain("budget");
        assertThat(titles(StoryQuery.ALL.withCountry(CountryCode.of("BG")))).isEqualTo("Протест на пекарите");
        assertThat(titles(query(Optional.of("nothing-like-it"), 0, StoryOrder.UPDATED))).isEmpty();
    }

    @Test
    void searchMarksWhatItFoundInAnyScript() {
        assertThat(marked("budgets -ferry")).isEqualTo("b1 Parliament passes the [budget]");
        assertThat(marked("протести")).isEqualTo("r1 [Протест] на пекарите");
        assertThat(marked("\"saint orla\" divers")).contains("f1 ", "f2 ", "f3 ").contains("[Saint] [Orla]");
        assertThat(marked("\0 ' \" & | ! (")).isEmpty();
    }

    @Test
    void overlookedIsWhatOthersReportAndThisCountryDoesNot() {
        OverlookedSettings settings = new OverlookedSettings(3, 1);
        assertThat(overlooked("BG", settings)).startsWith("Ferry Saint Orla");
        assertThat(overlooked("UA", settings)).isEmpty();
        assertThat(overlooked("BG", OverlookedSettings.DEFAULT)).isEmpty();
    }

    @Test
    void countriesAndOutletsAreCounted() {
        assertThat(stories.countries(Corpus.LIVE).stream().map(c -> c.country() + " " + c.stories() + "/" + c.articles()).toList())
                .containsExactly("DE 2/2", "BG 1/1", "PL 1/1", "UA 1/1");
        assertThat(outlets.page(Corpus.LIVE, Optional.empty(), PageRequest.first(1)).items().getFirst().outlet().key()).isEqualTo("DE Courier");
        assertThat(outlets.page(Corpus.LIVE, Optional.of(CountryCode.of("PL")), PageRequest.first(9)).total()).isEqualTo(1);
    }

    @Test
    void anUnknownStoryIsUnknown() {
        assertThat(stories.find(Corpus.LIVE, StoryId.of("st_none"))).isEqualTo(new StoryLookup.Unknown(StoryId.of("st_none")));
    }

    private String overlooked(String country, OverlookedSettings settings) {
        return told(stories.overlooked(Corpus.LIVE, CountryCode.of(country), settings, PageRequest.first(9)));
    }

    private String titles(StoryQuery query) {
        return told(stories.page(Corpus.LIVE, query, PageRequest.first(9)));
    }

    private static String told(Page<StoredStory> page) {
        return page.items().stream().map(story -> story.title().orElse("untitled")).collect(Collectors.joining(" | "));
    }

    private String marked(String text) {
        return search.find(Corpus.LIVE, ArticleQuery.ofText(text), PageRequest.first(9)).items().stream()
                .map(hit -> hit.article().article().id() + " " + marked(hit.title()))
                .collect(Collectors.joining(" | "));
    }

    private static String marked(List<ArticleHit.Piece> pieces) {
        return pieces.stream().map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text()).collect(Collectors.joining());
    }

    private static StoryQuery query(Optional<String> text, int minArticles, StoryOrder order) {
        return new StoryQuery(
                text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, minArticles,
                Optional.empty(), order);
    }

    private StoredStory story(String article) {
        StoryId id = articles.find(Corpus.LIVE, ArticleId.of(article)).orElseThrow().story().orElseThrow();
        return ((StoryLookup.Found) stories.find(Corpus.LIVE, id)).story();
    }
}
