package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleId;

/** Each letter is an article; a story is named by the letter of the article that founded it. */
class StoryShelfTest {
    private final StoryShelf shelf = new StoryShelf();

    @Test
    void aNewGroupFoundsAStory() {
        assertThat(regroup("ab")).isEqualTo("founded a1 ab");
    }

    @Test
    void aGrowingStoryKeepsItsId() {
        regroup("b");
        assertThat(regroup("ab")).isEqualTo("grown b2 ab");
    }

    @Test
    void theOldestStoryTakesInTheOthers() {
        regroup("d");
        regroup("abc");
        assertThat(regroup("abcd")).isEqualTo("merged d2 abcd absorbing a");
    }

    @Test
    void theLargerPartOfASplitKeepsTheId() {
        regroup("abcde");
        assertThat(regroup("ab cde")).isEqualTo("split a2 cde into " + id("a", 1) + "1 ab");
    }

    @Test
    void nothingIsSaidOfAStoryThatStaysAsItIs() {
        regroup("ab");
        assertThat(regroup("ab")).isEmpty();
    }

    @Test
    void anIdIsNeverGivenTwice() {
        regroup("a");
        regroup("b");
        regroup("ab");
        regroup("a b");
        assertThat(shelf.find(ArticleId.of("b")).orElseThrow()).isNotEqualTo(StoryId.foundedBy(ArticleId.of("b")));
    }

    @Test
    void aStoryWithoutArticlesIsDissolved() {
        regroup("a");
        assertThat(words(shelf.takeOut(ArticleId.of("a")))).isEqualTo("dissolved a1 a");
        assertThat(shelf.stories()).isEmpty();
    }

    private String regroup(String groups) {
        return words(shelf.regroup(Arrays.stream(groups.split(" ")).map(StoryShelfTest::articles).toList()));
    }

    private static List<ArticleId> articles(String letters) {
        return letters.chars().mapToObj(letter -> ArticleId.of(String.valueOf((char) letter))).toList();
    }

    private static String words(List<StoryChange> changes) {
        return changes.stream().map(StoryShelfTest::words).collect(Collectors.joining(", "));
    }

    private static String words(StoryChange change) {
        return switch (change) {
            case StoryChange.Founded founded -> "founded " + words(founded.story());
            case StoryChange.Grown grown -> "grown " + words(grown.story());
            case StoryChange.Shrunk shrunk -> "shrunk " + words(shrunk.story());
            case StoryChange.Revised revised -> "revised " + words(revised.story());
            case StoryChange.Dissolved dissolved -> "dissolved " + words(dissolved.story());
            case StoryChange.Merged merged -> "merged " + words(merged.story()) + " absorbing "
                    + merged.absorbed().stream().map(StoryShelfTest::name).collect(Collectors.joining(" "));
            case StoryChange.Split split -> "split " + words(split.story()) + " into "
                    + split.parted().stream().map(StoryShelfTest::words).collect(Collectors.joining(" "));
        };
    }

    private static String words(Story story) {
        return name(story.id()) + story.version() + " " + story.articles().stream().map(ArticleId::value).collect(Collectors.joining());
    }

    private static String name(StoryId id) {
        for (char letter = 'a'; letter <= 'e'; letter++) {
            if (id.equals(StoryId.foundedBy(ArticleId.of(String.valueOf(letter))))) {
                return String.valueOf(letter);
            }
        }
        return id.value();
    }

    private static String id(String founder, int taken) {
        return StoryId.foundedBy(ArticleId.of(founder), taken).value();
    }
}
