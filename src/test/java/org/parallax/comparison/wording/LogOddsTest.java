package org.parallax.comparison.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogOddsTest {
    @Test
    void isTheFormulaOfThePaper() {
        double ours = Math.log((5 + 1) / (100 + 50 - 5 - 1.0));
        double theirs = Math.log((1 + 1) / (200 + 50 - 1 - 1.0));
        double expected = (ours - theirs) / Math.sqrt(1 / 6.0 + 1 / 2.0);
        assertThat(LogOdds.z(5, 100, 1, 200, 1, 50)).isCloseTo(expected, within(1e-12));
    }

    @Test
    void equalUseIsNoDifference() {
        assertThat(LogOdds.z(4, 100, 4, 100, 2, 50)).isZero();
    }

    @Test
    void aStrongerPriorDampsTheSameCounts() {
        assertThat(LogOdds.z(5, 100, 0, 100, 10, 500)).isLessThan(LogOdds.z(5, 100, 0, 100, .5, 25));
    }
}
