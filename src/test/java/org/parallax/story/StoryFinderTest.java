package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.parallax.similarity.Reports.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleLink;
import org.parallax.similarity.ArticleProfile;

class StoryFinderTest {
    private static final ArticleProfile FERRY = report("ferry", 0, "Ferry runs aground off Tarvola",
            "A ferry with 212 passengers ran aground off Tarvola island. The coast guard said captain Miro Delbani was questioned.");
    private static final ArticleProfile ROCKS = report("rocks", 0, "Ferry hits rocks near Tarvola, 212 saved",
            "Rescuers brought 212 passengers ashore after their ferry hit rocks off Tarvola. Captain Miro Delbani was questioned.");
    private static final ArticleProfile ASHORE = report("ashore", 1, "All 212 ferry passengers ashore at Tarvola",
            "The 212 passengers of the ferry that ran aground off Tarvola island are ashore, the coast guard said.");
    private static final ArticleProfile STRIKE = report("strike", 0, "Bus drivers walk out in Ostravia",
            "Bus drivers in Ostravia walked out over pay. Union leader Jana Kessel announced talks for Friday.");
    private static final ArticleProfile BUSES = report("buses", 1, "Ostravia buses stand still as drivers walk out",
            "No buses ran in Ostravia as drivers walked out over pay; union leader Jana Kessel wants talks.");
    private static final List<ArticleProfile> ALL = List.of(FERRY, ROCKS, ASHORE, STRIKE, BUSES);

    private final StoryFinder finder = new StoryFinder(StorySettings.DEFAULT);

    @Test
    void reportsOfOneEventAreOneStory() {
        ALL.forEach(finder::add);
        assertThat(stories(finder)).containsExactlyInAnyOrder("ashore ferry rocks", "buses strike");
    }

    @Test
    void theFirstArticleFoundsAndTheNextLetsGrow() {
        assertThat(finder.add(FERRY)).hasOnlyElementsOfType(StoryChange.Founded.class).hasSize(1);
        assertThat(finder.add(ROCKS)).hasOnlyElementsOfType(StoryChange.Grown.class).hasSize(1);
        assertThat(finder.findStory(ROCKS.id())).contains(StoryId.foundedBy(FERRY.id()));
    }

    @Test
    void atOnceAndOneByOneInAnyOrderTheStoriesAreTheSame() {
        Map<ArticleId, StoryId> atOnce = StoryFinder.cluster(ALL);
        List<ArticleProfile> shuffled = new ArrayList<>(ALL);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(finder::add);
        Map<StoryId, List<String>> members = new TreeMap<>();
        atOnce.forEach((article, story) -> members.computeIfAbsent(story, id -> new ArrayList<>()).add(article.value()));
        assertThat(stories(finder)).containsExactlyInAnyOrderElementsOf(members.values().stream().map(ids -> String.join(" ", ids)).toList());
    }

    @Test
    void restoredStoriesAreThoseThatWereStored() {
        ALL.forEach(finder::add);
        StoryFinder restored = new StoryFinder(StorySettings.DEFAULT);
        restored.restore(finder.stories(), ALL);
        assertThat(restored.stories()).isEqualTo(finder.stories());
        assertThat(restored.links(StoryId.foundedBy(FERRY.id()))).extracting(ArticleLink::a).isNotEmpty();
    }

    @Test
    void anArticleThatStoresHaveNoStoryForIsAddedOnRestoring() {
        finder.add(FERRY);
        StoryFinder restored = new StoryFinder(StorySettings.DEFAULT);
        restored.restore(finder.stories(), List.of(FERRY, ROCKS));
        assertThat(stories(restored)).containsExactly("ferry rocks");
    }

    @Test
    void aRemovedArticleLeavesItsStory() {
        ALL.forEach(finder::add);
        finder.remove(ROCKS.id());
        assertThat(stories(finder)).containsExactlyInAnyOrder("ashore ferry", "buses strike");
    }

    @Test
    void aNewRevisionOfTheSameEventRaisesTheVersion() {
        finder.add(FERRY);
        finder.add(ROCKS);
        ArticleProfile revised = report("rocks", 0, "Ferry hits rocks near Tarvola, 212 saved",
                "Rescuers brought all 212 passengers ashore after their ferry hit rocks off Tarvola. Captain Miro Delbani was released.");
        assertThat(finder.replace(revised)).singleElement().isInstanceOf(StoryChange.Revised.class);
        assertThat(finder.find(StoryId.foundedBy(FERRY.id())).orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void aRevisionAboutSomethingElseMovesTheArticle() {
        ALL.forEach(finder::add);
        finder.replace(report("rocks", 0, "Bus drivers walk out in Ostravia over pay",
                "Bus drivers in Ostravia walked out over pay, union leader Jana Kessel said."));
        assertThat(stories(finder)).containsExactlyInAnyOrder("ashore ferry", "buses rocks strike");
    }

    @Test
    void addingAnArticleTwiceIsAMistake() {
        finder.add(FERRY);
        assertThatIllegalArgumentException().isThrownBy(() -> finder.add(FERRY)).withMessageContaining("ferry");
        assertThat(stories(finder)).containsExactly("ferry");
    }

    @Test
    void theTitleIsThatOfTheMostCentralArticle() {
        List<ArticleProfile> articles = List.of(FERRY, ROCKS, ASHORE);
        articles.forEach(finder::add);
        List<ArticleLink> links = finder.links(StoryId.foundedBy(FERRY.id()));
        assertThat(StoryTitle.of(articles, links)).contains("All 212 ferry passengers ashore at Tarvola");
    }

    private static List<String> stories(StoryFinder finder) {
        return finder.stories().stream().map(story -> String.join(" ", story.articles().stream().map(ArticleId::value).toList())).toList();
    }
}
