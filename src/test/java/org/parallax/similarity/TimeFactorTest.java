package org.parallax.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.parallax.article.Published;

class TimeFactorTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void withinAWeekTimeTakesNextToNothing() {
        assertThat(after(Duration.ofDays(7))).isBetween(-.2, 0.0);
    }

    @Test
    void timeNeverTakesMoreThanItsBound() {
        assertThat(after(Duration.ofDays(10_000))).isBetween(-TimeFactor.MOST, -TimeFactor.MOST + .01);
    }

    @Test
    void anUnknownDateTakesNothing() {
        assertThat(TimeFactor.logOdds(Published.at(NOON), Published.unknown())).isZero();
    }

    private static double after(Duration gap) {
        return TimeFactor.logOdds(Published.at(NOON.plus(gap)), Published.at(NOON));
    }
}
