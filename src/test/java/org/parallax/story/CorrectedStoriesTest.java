package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.similarity.Reports.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleProfile;

/** Three reports of a ferry and two of a strike, put right by a person in one way or another. */
class CorrectedStoriesTest {
    private static final String FERRY = "A ferry with 212 passengers ran aground off Tarvola island. Captain Miro Delbani was questioned by the coast guard.";
    private static final String STRIKE = "Bus drivers in Ostravia walked out over pay. Union leader Jana Kessel announced talks for Friday.";
    private static final List<ArticleProfile> ALL = List.of(
            ferry("f1"), ferry("f2"), ferry("f3"), strike("s1"), strike("s2"));

    private final StoryFinder finder = new StoryFinder(StorySettings.DEFAULT);
    private final List<Correction> said = new ArrayList<>();

    private static ArticleProfile ferry(String id) {
        return report(id, 0, "Ferry runs aground off Tarvola", FERRY + " That was told by witness " + id + ".");
    }

    private static ArticleProfile strike(String id) {
        return report(id, 0, "Bus drivers walk out in Ostravia", STRIKE + " That was told by witness " + id + ".");
    }

    @BeforeEach
    void take() {
        ALL.forEach(finder::add);
        assertThat(stories(finder)).containsExactlyInAnyOrder("f1 f2 f3", "s1 s2");
    }

    @Test
    void whatIsTakenOutIsAStoryOfItsOwnAndTheOthersKeepTheId() {
        StoryId id = storyOf("f1");
        List<StoryChange> changes = takeOut("f1 f2");
        assertThat(changes).singleElement().isInstanceOfSatisfying(StoryChange.Split.class, split -> {
            assertThat(split.story()).isEqualTo(new Story(id, 4, ids("f3")));
            assertThat(split.parted()).extracting(Story::articles).containsExactly(ids("f1 f2"));
        });
        assertThat(stories(finder)).containsExactlyInAnyOrder("f1 f2", "f3", "s1 s2");
    }

    @Test
    void newArticlesJoinOneOfTheTwoAndNeverBringThemTogether() {
        takeOut("f1 f2");
        finder.add(ferry("f4"));
        finder.add(ferry("f5"));
        assertThat(stories(finder)).hasSize(3).contains("s1 s2").noneMatch(story -> story.contains("f1") && story.contains("f3"));
    }

    @Test
    void mergedStoriesStayOneAndEachSideStillGrows() {
        StoryId strike = storyOf("s1");
        List<StoryChange> changes = merge("f1", "s1");
        assertThat(changes).singleElement()
                .isInstanceOfSatisfying(StoryChange.Merged.class, merged -> assertThat(merged.absorbed()).containsExactly(strike));
        finder.add(ferry("f4"));
        finder.add(strike("s3"));
        assertThat(stories(finder)).containsExactly("f1 f2 f3 f4 s1 s2 s3");
    }

    @Test
    void correctionsOutliveRevisionsAndDeletions() {
        takeOut("f1 f2");
        finder.replace(report("f1", 0, "Ferry runs aground off Tarvola", FERRY));
        finder.remove(ArticleId.of("f2"));
        assertThat(stories(finder)).containsExactlyInAnyOrder("f1", "f3", "s1 s2");
        merge("f1", "s1");
        finder.remove(ArticleId.of("s1"));
        finder.replace(report("s2", 0, "Parliament passes a budget", "The parliament of Ostrania passed a budget of 4 billion crowns."));
        assertThat(stories(finder)).containsExactlyInAnyOrder("f1 s2", "f3");
    }

    @Test
    void theyHoldAfterARestart() {
        takeOut("f1 f2");
        merge("f3", "s1");
        StoryFinder restored = new StoryFinder(StorySettings.DEFAULT);
        restored.heed(Corrections.of(said));
        restored.restore(finder.stories(), Stream.concat(ALL.stream(), Stream.of(ferry("f4"), strike("s3"))).toList());
        assertThat(stories(restored)).hasSize(2).anyMatch(story -> story.startsWith("f1 f2")).anyMatch(story -> story.contains("f3") && story.contains("s1 s2 s3"));
    }

    @Test
    void withoutTheCorrectionEvidenceDecidesAgain() {
        takeOut("f1 f2");
        merge("f3", "s1");
        finder.reconsider(ids("f3 s1 s2"), Corrections.of(said.subList(0, 1)), StoryPast.NONE);
        assertThat(stories(finder)).containsExactlyInAnyOrder("f1 f2", "f3", "s1 s2");
        finder.reconsider(ids("f1 f2 f3"), Corrections.NONE, StoryPast.NONE);
        assertThat(stories(finder)).containsExactlyInAnyOrder("f1 f2 f3", "s1 s2");
    }

    @Test
    void aMergedStoryGetsItsIdBack() {
        StoryId strike = storyOf("s1");
        merge("f1", "s1");
        finder.add(strike("s3"));
        finder.add(strike("s4"));
        finder.add(strike("s5"));
        finder.reconsider(ids("f1 f2 f3 s1 s2"), Corrections.NONE, past("s1 s2", strike, storyOf("f1"), "f1 f2 f3"));
        assertThat(finder.find(strike)).contains(new Story(strike, 4, ids("s1 s2 s3 s4 s5")));
        assertThat(stories(finder)).containsExactlyInAnyOrder("f1 f2 f3", "s1 s2 s3 s4 s5");
    }

    @Test
    void aMergeThatChangesNothingWhenTakenBackLeavesTheIdsAsTheyAre() {
        StoryId ferry = storyOf("f1");
        StoryId strike = storyOf("s1");
        merge("s1", "f1");
        List<StoryChange> changes = finder.reconsider(ids("f1 s1"), Corrections.of(said), past("f1 f2 f3", ferry, strike, "s1 s2"));
        assertThat(changes).isEmpty();
        assertThat(storyOf("f1")).isEqualTo(strike);
    }

    @Test
    void whatIsLeftBehindStaysTogetherThoughOnlyTheOthersJoinedIt() {
        merge("f1", "s1");
        said.add(new Correction(2, List.of(ids("f1 f2"), ids("f3 s1 s2")), List.of()));
        said.removeFirst();
        finder.split(storyOf("f1"), List.of(ids("f1 f2")), Corrections.of(said), StoryPast.NONE);
        assertThat(stories(finder)).containsExactlyInAnyOrder("f1 f2", "f3 s1 s2");
    }

    @Test
    void anIdWhoseArticlesWentElsewhereLeadsThere() {
        StoryId ferry = storyOf("f1");
        StoryId strike = storyOf("s1");
        StoryId gone = StoryId.of("st_gone");
        StoryPast past = new StoryPast(List.of(new StoryPast.Ended(new Story(gone, 2, ids("f1")), strike, false)), Map.of());
        List<StoryChange> changes = finder.reconsider(ids("f1 s1"), Corrections.NONE, past);
        assertThat(changes).containsExactly(new StoryChange.Merged(new Story(ferry, 4, ids("f1 f2 f3")), List.of(gone)));
    }

    @Test
    void aStoryTooLargeToBeRefinedIsPartedToo() {
        StoryFinder small = new StoryFinder(new StorySettings(-0.5, 0.75, 0.2, 50, 2));
        ALL.forEach(small::add);
        Correction split = new Correction(1, List.of(ids("f1 f2")), ids("f3"));
        small.split(small.findStory(ArticleId.of("f1")).orElseThrow(), split.groups(), Corrections.of(List.of(split)), StoryPast.NONE);
        small.add(ferry("f4"));
        assertThat(stories(small)).hasSize(3).noneMatch(story -> story.contains("f1") && story.contains("f3"));
    }

    private List<StoryChange> takeOut(String articles) {
        StoryId story = storyOf(articles.split(" ")[0]);
        List<ArticleId> rest = new ArrayList<>(finder.find(story).orElseThrow().articles());
        rest.removeAll(ids(articles));
        said.add(new Correction(said.size() + 1, List.of(ids(articles)), rest));
        return finder.split(story, List.of(ids(articles)), Corrections.of(said), StoryPast.NONE);
    }

    private List<StoryChange> merge(String into, String other) {
        List<ArticleId> all = new ArrayList<>(finder.find(storyOf(into)).orElseThrow().articles());
        all.addAll(finder.find(storyOf(other)).orElseThrow().articles());
        said.add(new Correction(said.size() + 1, List.of(all), List.of()));
        return finder.merge(storyOf(into), List.of(storyOf(other)), Corrections.of(said));
    }

    /** Of a story that went into another by a correction that no longer holds. */
    private static StoryPast past(String articles, StoryId story, StoryId into, String own) {
        return new StoryPast(List.of(new StoryPast.Ended(new Story(story, 3, ids(articles)), into, true)), Map.of(into, ids(own)));
    }

    private StoryId storyOf(String article) {
        return finder.findStory(ArticleId.of(article)).orElseThrow();
    }

    private static List<ArticleId> ids(String names) {
        return Stream.of(names.split(" ")).map(ArticleId::of).toList();
    }

    private static List<String> stories(StoryFinder finder) {
        return finder.stories().stream().map(story -> String.join(" ", story.articles().stream().map(ArticleId::value).toList())).toList();
    }
}
