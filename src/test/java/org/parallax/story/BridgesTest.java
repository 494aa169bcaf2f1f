package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each letter is an article; the strings say which pairs are alike, and those in capitals are much alike. */
class BridgesTest {
    @Test
    void aDigestOfTwoEventsDoesNotMergeThem() {
        double[][] odds = odds(7, "ab ac bc ef eg fg DA DB DC DE DF DG");
        assertThat(joined(odds)).isEqualTo("abcdefg");
        assertThat(cut(odds)).isEqualTo("abc defg");
    }

    @Test
    void theBridgeGoesWithThePartItIsMoreLike() {
        assertThat(cut(odds(7, "ab ac bc ef eg fg DA DB DC DE DF dg"))).isEqualTo("abcd efg");
    }

    @Test
    void twoLinksAreNoBridge() {
        assertThat(cut(odds(6, "ab ac bc de df ef cd be"))).isEqualTo("abcdef");
    }

    @Test
    void aSingleArticleThatHangsOnOneOtherIsNotCutOff() {
        assertThat(cut(odds(6, "ab ac ad ae bc bd be cd ce de ef"))).isEqualTo("abcdef");
    }

    @Test
    void partsThatAreAlikeThoughNotLinkedStayTogether() {
        double[][] odds = odds(5, "ab de ad ae bd be ca cb cd ce");
        assertThat(text(new Bridges(links(odds(5, "ab de ca cb cd ce")), (a, b) -> odds[a][b], StorySettings.DEFAULT).cut(all(5)))).isEqualTo("abcde");
    }

    private static double[][] odds(int size, String alike) {
        double[][] odds = new double[size][size];
        for (double[] row : odds) {
            Arrays.fill(row, -1);
        }
        for (String pair : alike.split(" ")) {
            int a = Character.toLowerCase(pair.charAt(0)) - 'a';
            int b = Character.toLowerCase(pair.charAt(1)) - 'a';
            odds[a][b] = Character.isUpperCase(pair.charAt(0)) ? 9 : 3;
            odds[b][a] = odds[a][b];
        }
        return odds;
    }

    private static List<List<Integer>> links(double[][] odds) {
        return all(odds.length).stream().map(from -> all(odds.length).stream().filter(to -> !to.equals(from) && odds[from][to] >= 0).toList()).toList();
    }

    private static String joined(double[][] odds) {
        return text(new AverageLink((a, b) -> odds[a][b], StorySettings.DEFAULT)
                .join(all(odds.length).stream().map(List::of).toList(), links(odds)));
    }

    private static String cut(double[][] odds) {
        return text(new Bridges(links(odds), (a, b) -> odds[a][b], StorySettings.DEFAULT).cut(all(odds.length)));
    }

    private static List<Integer> all(int size) {
        return IntStream.range(0, size).boxed().toList();
    }

    private static String text(List<List<Integer>> groups) {
        return groups.stream()
                .map(group -> group.stream().map(place -> String.valueOf((char) ('a' + place))).collect(Collectors.joining()))
                .sorted().collect(Collectors.joining(" "));
    }
}
