package org.parallax.comparison.figures;

import org.parallax.text.quantity.Bounds;
import org.parallax.text.quantity.Dimension;
import org.parallax.text.quantity.Quantity;

/**
 * How much two values by themselves speak for one figure, as log-odds: an equal value of many digits is hardly chance,
 * narrow intervals that meet are more than wide ones, and values far apart are hardly one thing.
 */
final class ValueKinship {
    private static final double EQUAL = .5;
    private static final double EACH_DIGIT = .9;
    private static final int MOST_DIGITS = 4;
    private static final double EACH_ORDER = .25;
    private static final double MOST_ORDERS = 1.2;
    private static final double MOST_MEETING = 2.3;
    private static final double OPEN = .7;
    private static final double DISJOINT = 1;
    /** Counts of one thing differ more than measures of it: they grow, and they are guessed. */
    private static final double DISJOINT_COUNT = .75;
    private static final double OTHER_SUM = -.6;
    /** Nearly every text has a two and a three of something. */
    private static final double OTHER_FEW = -.5;
    private static final double FEW = 12;
    /** No chance that two numbers are one thing is smaller than a ratio of this says. */
    private static final double WIDEST_RATIO = 1e4;

    private ValueKinship() {}

    static double of(Quantity a, Quantity b) {
        if (a.value().isPresent() && b.value().isPresent() && Values.areSame(a, b)) {
            double size = Math.clamp(EACH_ORDER * Math.log10(Math.max(1, Math.min(Math.abs(a.value().getAsDouble()), Math.abs(b.value().getAsDouble())))), 0, MOST_ORDERS);
            return EQUAL + size + EACH_DIGIT * Math.min(MOST_DIGITS, Math.min(digits(a), digits(b)));
        }
        double excess = Math.min(WIDEST_RATIO, a.dimension() == Dimension.PERCENT ? oddsRatio(a, b) : ratio(Values.point(a), Values.point(b))) - 1;
        if (!Values.meet(a, b)) {
            return disjoint(a.dimension(), excess) + (isFew(a) && isFew(b) ? OTHER_FEW : 0);
        }
        if (Values.isOpen(a) || Values.isOpen(b)) {
            return -OPEN * Math.log(excess + .1);
        }
        return Math.clamp(-Math.log(width(a, b) + .05), 0, MOST_MEETING);
    }

    private static double disjoint(Dimension dimension, double excess) {
        return switch (dimension) {
            case COUNT -> -DISJOINT_COUNT * Math.log(excess + .3);
            case MONEY, PERCENT, DURATION, RATIO, RATE -> OTHER_SUM - DISJOINT * Math.log(excess + .3);
            default -> -DISJOINT * Math.log(excess + .3);
        };
    }

    private static boolean isFew(Quantity quantity) {
        return quantity.dimension() == Dimension.COUNT && Values.point(quantity) <= FEW;
    }

    /** Significant digits of the number as stated; a number below ten is worth half a digit. */
    private static double digits(Quantity quantity) {
        double value = Math.abs(quantity.value().orElse(0));
        double precision = quantity.precision() > 0 ? quantity.precision() : 1;
        double digits = value == 0 ? 0 : Math.floor(Math.log10(value / precision) + 1e-9) + 1;
        return value < 10 && precision >= 1 ? .5 : Math.max(.5, digits);
    }

    /** Width of both intervals as a share of the value. */
    private static double width(Quantity a, Quantity b) {
        Bounds one = a.normalized();
        Bounds other = b.normalized();
        double widths = one.max() - one.min() + other.max() - other.min();
        double size = Math.max(Math.abs(Values.point(a)), Math.abs(Values.point(b)));
        return size == 0 ? widths : widths / size;
    }

    /** Shares of a whole by their odds, so that 48 and 66 percent are further apart than 4.8 and 6.6; others as they are. */
    private static double oddsRatio(Quantity a, Quantity b) {
        double one = Values.point(a) / 100;
        double other = Values.point(b) / 100;
        boolean shares = Math.min(one, other) > 0 && Math.max(one, other) < 1;
        return shares ? ratio(one / (1 - one), other / (1 - other)) : ratio(one, other);
    }

    private static double ratio(double a, double b) {
        double low = Math.min(Math.abs(a), Math.abs(b));
        double high = Math.max(Math.abs(a), Math.abs(b));
        if (a * b < 0) {
            return Double.POSITIVE_INFINITY;
        }
        return high == 0 ? 1 : low == 0 ? high + 1 : high / low;
    }
}
