package org.parallax.web;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.parallax.wire.FigureBody;
import org.parallax.wire.FigureReportBody;

/**
 * The geometry of one figure's reports on a common scale, in percent of the track's width, so that the chart prints and works
 * without script.
 */
public record RangePlot(FigureBody figure, List<Row> rows, List<Tick> ticks) {
    /** Share of the data's width that is left free on either side. */
    private static final double MARGIN = .08;
    private static final int WANTED_TICKS = 4;

    /** What a report looks like. */
    public enum Mark {
        EXACT, ABOUT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, RANGE, VAGUE
    }

    /**
     * One report.
     *
     * @param low left end, or the mark itself, in percent
     * @param high right end in percent; the same as {@code low} but for ranges
     */
    public record Row(FigureReportBody report, Mark mark, double low, double high) {
        /** In a form that SVG takes. */
        public String x() {
            return percent(low);
        }

        public String x2() {
            return percent(high);
        }
    }

    /** A labelled place on the scale. */
    public record Tick(double at, String label) {
        public String x() {
            return percent(at);
        }
    }

    public static RangePlot of(FigureBody figure) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (FigureReportBody report : figure.reports()) {
            least = Math.min(least, low(report));
            most = Math.max(most, high(report));
        }
        double width = most > least ? most - least : Math.max(1, Math.abs(most));
        double step = niceStep(width * (1 + 2 * MARGIN) / WANTED_TICKS);
        double left = Math.floor((least - MARGIN * width) / step) * step;
        double right = Math.ceil((most + MARGIN * width) / step) * step;
        if (least >= 0) {
            left = Math.max(0, left);
        }
        List<Row> rows = new ArrayList<>();
        for (FigureReportBody report : figure.reports()) {
            rows.add(new Row(report, mark(report), place(low(report), left, right), place(high(report), left, right)));
        }
        List<Tick> ticks = new ArrayList<>();
        for (int i = 0; left + i * step <= right + step / 1000; i++) {
            ticks.add(new Tick(place(left + i * step, left, right), Words.number(left + i * step)));
        }
        return new RangePlot(figure, rows, ticks);
    }

    static Mark mark(FigureReportBody report) {
        return switch (report.qualifier()) {
            case "about" -> Mark.ABOUT;
            case "at_least" -> Mark.AT_LEAST;
            case "more_than" -> Mark.MORE_THAN;
            case "at_most", "up_to" -> Mark.AT_MOST;
            case "less_than" -> Mark.LESS_THAN;
            case "between" -> Mark.RANGE;
            case "vague" -> Mark.VAGUE;
            default -> Mark.EXACT;
        };
    }

    /** The stated value; the lower end of a range; the closed end where the other is open. */
    private static double low(FigureReportBody report) {
        return first(report.normalized().value(), report.normalized().min(), report.normalized().max());
    }

    private static double high(FigureReportBody report) {
        return first(report.normalized().value(), report.normalized().max(), report.normalized().min());
    }

    private static double first(Object... values) {
        for (Object value : values) {
            Double number = number(value);
            if (number != null) {
                return number;
            }
        }
        return 0;
    }

    @Nullable
    private static Double number(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Number number -> number.doubleValue();
            case String decimal -> new BigDecimal(decimal).doubleValue();
            default -> throw new IllegalArgumentException(value + " is no number");
        };
    }

    private static double place(double value, double left, double right) {
        return 100 * (value - left) / (right - left);
    }

    /** 1, 2 or 5 times a power of ten, the next above. */
    static double niceStep(double raw) {
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        double mantissa = raw / power;
        return power * (mantissa <= 1 ? 1 : mantissa <= 2 ? 2 : mantissa <= 5 ? 5 : 10);
    }

    private static String percent(double value) {
        return Math.round(value * 100) / 100.0 + "%";
    }
}
