package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each character of a name is an article; the strings say which pairs are alike, all others are not. */
class AverageLinkTest {
    @Test
    void articlesThatAreAllAlikeAreOneStory() {
        assertThat(group(3, "ab ac bc")).isEqualTo("abc");
    }

    @Test
    void oneArticleBetweenTwoStoriesDoesNotMergeThem() {
        assertThat(group(7, "ab ac bc cd de df ef dg eg fg")).isEqualTo("abc defg");
    }

    @Test
    void aChainIsNotOneStory() {
        assertThat(group(4, "ab bc cd")).isEqualTo("ab cd");
    }

    @Test
    void aPairOfNearCopiesDoesNotTakeInALookAlikePair() {
        double copies = 8;
        double alike = .2;
        double[][] odds = {{0, copies, alike, alike}, {copies, 0, alike, alike}, {alike, alike, 0, copies}, {alike, alike, copies, 0}};
        assertThat(group(odds)).isEqualTo("ab cd");
    }

    @Test
    void looselyToldStoriesMergeOverTheSameLink() {
        double loose = .4;
        double alike = .2;
        double[][] odds = {{0, loose, alike, alike}, {loose, 0, alike, alike}, {alike, alike, 0, loose}, {alike, alike, loose, 0}};
        assertThat(group(odds)).isEqualTo("abcd");
    }

    @Test
    void givenGroupsStayTogether() {
        List<List<Integer>> groups = new AverageLink((a, b) -> -5, StorySettings.DEFAULT)
                .join(List.of(List.of(0, 2), List.of(1)), List.of(List.of(1), List.of(0), List.of()));
        assertThat(groups).containsExactly(List.of(0, 2), List.of(1));
    }

    private static String group(int size, String alike) {
        double[][] odds = new double[size][size];
        for (double[] row : odds) {
            Arrays.fill(row, -4);
        }
        for (String pair : alike.split(" ")) {
            odds[pair.charAt(0) - 'a'][pair.charAt(1) - 'a'] = 3;
            odds[pair.charAt(1) - 'a'][pair.charAt(0) - 'a'] = 3;
        }
        return group(odds);
    }

    private static String group(double[][] odds) {
        List<List<Integer>> single = IntStream.range(0, odds.length).mapToObj(List::of).toList();
        List<List<Integer>> links = new ArrayList<>();
        for (int i = 0; i < odds.length; i++) {
            int from = i;
            links.add(IntStream.range(0, odds.length).filter(to -> to != from && odds[from][to] >= 0).boxed().toList());
        }
        List<List<Integer>> groups = new AverageLink((a, b) -> odds[a][b], StorySettings.DEFAULT).join(single, links);
        return String.join(" ", groups.stream()
                .map(group -> group.stream().map(place -> String.valueOf((char) ('a' + place))).reduce("", String::concat))
                .toList());
    }
}
