package org.parallax.comparison.takes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AverageLinkTest {
    /** Numbers are alike by how near they are. */
    private static List<List<Integer>> cluster(double joinAbove, Integer... numbers) {
        return AverageLink.cluster(List.of(numbers), (a, b) -> 1.0 / (1 + Math.abs(a - b)), joinAbove);
    }

    @Test
    void whatIsNearIsOneGroupLargestFirst() {
        assertThat(cluster(.3, 1, 100, 2, 101, 3)).containsExactly(List.of(1, 2, 3), List.of(100, 101));
    }

    @Test
    void aChainOfNeighboursIsNotJoinedByItsLinksAlone() {
        assertThat(cluster(.45, 1, 2, 3, 4)).containsExactly(List.of(1, 2), List.of(3, 4));
    }

    @Test
    void nothingInCommonStaysAlone() {
        assertThat(cluster(.5, 1, 50, 99)).containsExactly(List.of(1), List.of(50), List.of(99));
    }
}
