package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleId;

/** Each letter is an article. A correction reads "ab|c" (a with b, c apart) and "ab|c/de" (d and e apart from both, of each other nothing). */
class CorrectionsTest {
    @Test
    void whatWasMergedIsTogether() {
        assertThat(said("ab")).isEqualTo("ab");
    }

    @Test
    void whatWasTakenOutIsApartFromTheRestAndTheRestIsFree() {
        assertThat(said("ab|/cd")).isEqualTo("ab c d, ab≠c ab≠d");
    }

    @Test
    void togetherGoesThroughAThird() {
        assertThat(said("ab", "bc")).isEqualTo("abc");
    }

    @Test
    void apartHoldsForAllThatBelongTogether() {
        assertThat(said("ab", "cd", "a|/c")).isEqualTo("ab cd, ab≠cd");
    }

    @Test
    void theLaterCorrectionWins() {
        assertThat(said("a|/b", "ab")).isEqualTo("ab");
        assertThat(said("ab", "a|/b")).isEqualTo("a b, a≠b");
    }

    @Test
    void ofThreeThatCannotAllHoldTheEarliestGivesWay() {
        assertThat(said("ab", "bc", "a|/c")).isEqualTo("a bc, a≠bc");
        assertThat(said("bc", "ab", "a|/c")).isEqualTo("ab c, ab≠c");
    }

    @Test
    void takingOneOutOfAMergedStoryLeavesTheOthersTogether() {
        assertThat(said("abcd", "b|/acd")).isEqualTo("acd b, acd≠b");
    }

    @Test
    void severalGroupsAreApartFromEachOther() {
        assertThat(said("ab|cd/e")).isEqualTo("ab cd e, ab≠cd ab≠e cd≠e");
    }

    @Test
    void theDecisiveCorrectionIsTheLatestThatNamesBothElseOneThatLeadsThere() {
        Corrections corrections = corrections("ab", "bc", "c|/d");
        assertThat(corrections.findDecisive(id('a'), id('b'))).map(Correction::number).contains(1);
        assertThat(corrections.findDecisive(id('a'), id('c'))).map(Correction::number).contains(1);
        assertThat(corrections.findDecisive(id('a'), id('d'))).map(Correction::number).contains(3);
        assertThat(corrections.findDecisive(id('a'), id('x'))).isEmpty();
    }

    @Test
    void articlesAreSeparatedIntoPartsThatMayBeStories() {
        List<ArticleId> articles = "abcdx".chars().mapToObj(letter -> id((char) letter)).toList();
        assertThat(corrections("ab|/cd").separate(articles)).extracting(CorrectionsTest::word).containsExactly("abx", "cd");
        assertThat(Corrections.NONE.separate(articles)).extracting(CorrectionsTest::word).containsExactly("abcdx");
    }

    @Test
    void whatIsKeptApartFromSomeIsKnown() {
        assertThat(word(corrections("ab|/cd", "de").apartFrom(ids("bx")))).isEqualTo("cde");
    }

    @Test
    void aCorrectionNamesAnArticleOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> corrections("ab|b")).withMessageContaining("names article b twice");
    }

    /** Units in order, then which of them are apart. */
    private static String said(String... corrections) {
        Corrections said = corrections(corrections);
        List<String> units = String.join("", corrections).replaceAll("[|/]", "").chars().distinct()
                .mapToObj(letter -> word(said.unit(id((char) letter)))).distinct().sorted().toList();
        List<String> apart = new ArrayList<>();
        for (String a : units) {
            units.stream().filter(b -> a.compareTo(b) < 0 && said.part(id(a.charAt(0)), id(b.charAt(0)))).forEach(b -> apart.add(a + "≠" + b));
        }
        return String.join(" ", units) + (apart.isEmpty() ? "" : ", " + String.join(" ", apart));
    }

    static Corrections corrections(String... texts) {
        List<Correction> corrections = new ArrayList<>();
        for (String text : texts) {
            String[] sides = text.split("/");
            List<List<ArticleId>> groups = Arrays.stream(sides[0].split("\\|")).map(CorrectionsTest::ids).toList();
            corrections.add(new Correction(corrections.size() + 1, groups, sides.length > 1 ? ids(sides[1]) : List.of()));
        }
        return Corrections.of(corrections);
    }

    private static List<ArticleId> ids(String letters) {
        return letters.chars().mapToObj(letter -> id((char) letter)).toList();
    }

    private static ArticleId id(char letter) {
        return ArticleId.of(String.valueOf(letter));
    }

    private static String word(Iterable<ArticleId> ids) {
        List<String> letters = new ArrayList<>();
        ids.forEach(id -> letters.add(id.value()));
        return letters.stream().collect(Collectors.joining());
    }
}
