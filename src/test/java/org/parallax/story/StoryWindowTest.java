package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.similarity.Reports.report;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleId;
import org.parallax.article.Language;
import org.parallax.article.Published;
import org.parallax.similarity.ArticleProfile;
import org.parallax.similarity.ProfileMaker;
import org.parallax.similarity.Reports;

/** A ferry reported on days 0, 1 and 2, a strike on days 3 and 4. */
class StoryWindowTest {
    private static final String FERRY = "A ferry with 212 passengers ran aground off Tarvola island. The coast guard said captain Miro Delbani was %s.";
    private static final String STRIKE = "Bus drivers in Ostravia walked out over pay. Union leader Jana Kessel announced %s.";
    private static final ArticleProfile AGROUND = report("aground", 0, "Ferry runs aground off Tarvola", FERRY.formatted("questioned"));
    private static final ArticleProfile ASHORE = report("ashore", 1, "Ferry passengers ashore at Tarvola", FERRY.formatted("released"));
    private static final ArticleProfile TOWED = report("towed", 2, "Ferry off Tarvola is towed", FERRY.formatted("charged"));
    private static final ArticleProfile BUSES = report("buses", 3, "Bus drivers walk out in Ostravia", STRIKE.formatted("talks"));
    private static final ArticleProfile TALKS = report("talks", 4, "Ostravia bus drivers hold out", STRIKE.formatted("more strikes"));

    private final StoryFinder finder = new StoryFinder(StorySettings.DEFAULT);

    @Test
    void theOldestByPublicationLeaveWhateverTheOrderOfArrival() {
        add(TALKS, AGROUND, BUSES, TOWED, ASHORE);
        finder.letGoBeyond(2);
        assertThat(here(AGROUND, ASHORE, TOWED, BUSES, TALKS)).isEqualTo("buses talks");
    }

    @Test
    void ofEquallyOldArticlesTheOneWithTheLeastIdLeaves() {
        add(report("b", 0, "Ferry runs aground", FERRY.formatted("b")), report("a", 0, "Ferry runs aground", FERRY.formatted("a")));
        finder.letGoBeyond(1);
        assertThat(finder.contains(ArticleId.of("b"))).isTrue();
    }

    @Test
    void articlesWithoutADateLeaveFirst() {
        ArticleProfile undated = new ProfileMaker().of(
                Reports.article("undated", Language.ENGLISH, Published.unknown(), Optional.of("Ferry runs aground"), FERRY.formatted("free")));
        add(undated, AGROUND);
        finder.letGoBeyond(1);
        assertThat(here(AGROUND)).isEqualTo("aground");
    }

    @Test
    void aStoryKeepsTheArticlesThatHaveGoneAndItsId() {
        add(AGROUND, ASHORE);
        StoryId founded = storyOf(AGROUND);
        finder.letGoBeyond(1);
        assertThat(finder.add(TOWED)).singleElement().isInstanceOf(StoryChange.Grown.class);
        assertThat(storyOf(TOWED)).isEqualTo(founded);
        assertThat(members(founded)).isEqualTo("aground ashore towed");
    }

    @Test
    void aStoryWhoseArticlesHaveAllGoneIsNoLongerHereAndItsIdIsNotGivenAgain() {
        add(AGROUND, BUSES);
        StoryId ferry = storyOf(AGROUND);
        finder.letGoBeyond(1);
        assertThat(finder.find(ferry)).isEmpty();
        finder.add(AGROUND);
        assertThat(storyOf(AGROUND)).isEqualTo(StoryId.foundedBy(AGROUND.id(), 1)).isNotEqualTo(ferry);
    }

    @Test
    void inAWindowOfOneEveryArticleMeetsTheOneBefore() {
        for (ArticleProfile article : List.of(AGROUND, ASHORE, TOWED, BUSES)) {
            finder.add(article);
            finder.letGoBeyond(1);
        }
        assertThat(here(AGROUND, ASHORE, TOWED, BUSES)).isEqualTo("buses");
        assertThat(finder.stories()).hasSize(1);
    }

    @Test
    void aLateArticleJoinsAStoryAndLeavesAtOnce() {
        add(ASHORE, TOWED);
        finder.add(AGROUND);
        finder.letGoBeyond(2);
        assertThat(here(AGROUND, ASHORE, TOWED)).isEqualTo("ashore towed");
        assertThat(members(storyOf(TOWED))).isEqualTo("aground ashore towed");
    }

    @Test
    void articlesThatHaveGoneFollowTheirStoryIntoAnother() {
        add(AGROUND, ASHORE, BUSES);
        finder.letGoBeyond(2);
        StoryId ferry = storyOf(ASHORE);
        finder.replace(report("ashore", 1, "Bus drivers walk out in Ostravia over pay", STRIKE.formatted("talks on Friday")));
        assertThat(finder.stories()).extracting(story -> String.join(" ", story.articles().stream().map(ArticleId::value).toList()))
                .containsExactly("aground ashore buses");
        assertThat(storyOf(BUSES)).isEqualTo(ferry);
    }

    @Test
    void aRecalledStoryIsWholeAgain() {
        add(AGROUND, ASHORE, BUSES);
        StoryId ferry = storyOf(AGROUND);
        Story stored = finder.find(ferry).orElseThrow();
        List<KnownArticle> kept = List.of(finder.keep(AGROUND.id()), finder.keep(ASHORE.id()));
        List<?> links = finder.links(ferry);
        finder.letGoBeyond(1);
        finder.take(kept);
        finder.recall(stored);
        assertThat(finder.links(ferry)).isNotEmpty().isEqualTo(links);
        finder.remove(AGROUND.id());
        assertThat(members(ferry)).isEqualTo("ashore");
    }

    @Test
    void whatIsTakenUpAsItWasKeptGoesOnAsIfItHadNeverStopped() {
        add(AGROUND, ASHORE, BUSES);
        StoryFinder second = new StoryFinder(StorySettings.DEFAULT);
        second.take(List.of(finder.keep(AGROUND.id()), finder.keep(ASHORE.id()), finder.keep(BUSES.id())));
        second.restore(finder.stories(), List.of());
        assertThat(second.stories()).isEqualTo(finder.stories());
        assertThat(second.add(TOWED)).isEqualTo(finder.add(TOWED));
        assertThat(second.add(TALKS)).isEqualTo(finder.add(TALKS));
        assertThat(second.links(storyOf(AGROUND))).isEqualTo(finder.links(storyOf(AGROUND)));
    }

    private void add(ArticleProfile... articles) {
        List.of(articles).forEach(finder::add);
    }

    private String here(ArticleProfile... articles) {
        return String.join(" ", List.of(articles).stream().map(ArticleProfile::id).filter(finder::contains).map(ArticleId::value).toList());
    }

    private StoryId storyOf(ArticleProfile article) {
        return finder.findStory(article.id()).orElseThrow();
    }

    private String members(StoryId id) {
        return String.join(" ", finder.find(id).orElseThrow().articles().stream().map(ArticleId::value).toList());
    }
}
