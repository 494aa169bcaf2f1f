package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.wire.FigureBody;
import org.parallax.wire.FigureReportBody;
import org.parallax.wire.NormalizedValueBody;
import org.parallax.wire.ValueRangeBody;

class RangePlotTest {
    private static FigureReportBody report(String qualifier, Object value, Object min, Object max) {
        return new FigureReportBody(
                "a", "EC", "raw", value, min, max, true, true, qualifier, null, "1", null, new NormalizedValueBody(value, min, max, "1"), null,
                null, null, null, null, List.of());
    }

    private static RangePlot plot(FigureReportBody... reports) {
        return RangePlot.of(new FigureBody("f", "people killed", "count", "1", null, "updated", new ValueRangeBody(null, null), Arrays.asList(reports)));
    }

    @Test
    void marksStandInTheOrderOfTheirValues() {
        RangePlot plot = plot(report("exact", 38L, 38L, 38L), report("at_least", 73L, 73L, null), report("exact", 52L, 52L, 52L));
        assertThat(plot.rows().get(0).low()).isLessThan(plot.rows().get(2).low());
        assertThat(plot.rows().get(2).low()).isLessThan(plot.rows().get(1).low());
        assertThat(plot.rows()).allSatisfy(row -> assertThat(row.low()).isBetween(0.0, 100.0));
    }

    @Test
    void aRangeReachesFromEndToEndAndMoneyIsReadFromItsString() {
        RangePlot plot = plot(report("between", null, "1250", "1450"), report("exact", "1300", "1300", "1300"));
        RangePlot.Row range = plot.rows().get(0);
        assertThat(range.mark()).isEqualTo(RangePlot.Mark.RANGE);
        assertThat(range.low()).isLessThan(plot.rows().get(1).low());
        assertThat(range.high()).isGreaterThan(plot.rows().get(1).low());
    }

    @Test
    void oneValueAloneStillHasAScale() {
        RangePlot plot = plot(report("exact", 5L, 5L, 5L));
        assertThat(plot.ticks()).hasSizeGreaterThan(1);
        assertThat(plot.rows().getFirst().x()).endsWith("%");
    }

    @Test
    void zeroIsTheLeftEndOfCountsThatComeNearIt() {
        assertThat(plot(report("exact", 1L, 1L, 1L), report("exact", 90L, 90L, 90L)).ticks().getFirst().label()).isEqualTo("0");
    }

    @Test
    void stepsAreOneTwoOrFiveTimesAPowerOfTen() {
        assertThat(List.of(RangePlot.niceStep(.7), RangePlot.niceStep(12), RangePlot.niceStep(430), RangePlot.niceStep(6000)))
                .containsExactly(1.0, 20.0, 500.0, 10_000.0);
    }
}
