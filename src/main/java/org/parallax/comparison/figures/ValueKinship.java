package org.parallax.comparison.figures;

import org.parallax.text.quantity.Bounds;
import org.parallax.text.quantity.Quantity;

/**
 * How much two values by themselves speak for one figure, as log-odds: an equal value of many digits is hardly chance,
 * values far apart are hardly one thing.
 */
final class ValueKinship {
    private static final double EQUAL = .5;
    private static final double EACH_DIGIT = .9;
    private static final int MOST_DIGITS = 4;
    private static final double MEETING = .8;
    /** Log-odds lost for each factor of e between two values that do not meet. */
    private static final double APART = 1;
    private static final double FREE_RATIO = 1.6;

    private ValueKinship() {}

    static double of(Quantity one, Quantity other) {
        Bounds a = one.normalized();
        Bounds b = other.normalized();
        if (one.normalizedValue().isPresent() && other.normalizedValue().isPresent() && isSame(one, other)) {
            return EQUAL + EACH_DIGIT * Math.min(MOST_DIGITS, Math.min(digits(one), digits(other)));
        }
        double ratio = ratio(point(one), point(other));
        double distance = ratio > FREE_RATIO ? APART * Math.log(ratio / FREE_RATIO) : 0;
        return a.meets(b) ? MEETING - distance : -distance;
    }

    private static boolean isSame(Quantity one, Quantity other) {
        double a = one.normalizedValue().getAsDouble();
        double b = other.normalizedValue().getAsDouble();
        return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b))
                || !one.unit().equals(other.unit()) && one.normalized().meets(other.normalized());
    }

    /** Significant digits of the number as stated, trailing zeros left out; half a digit for a number below ten. */
    static double digits(Quantity quantity) {
        double value = Math.abs(quantity.value().orElse(0));
        if (value == 0) {
            return 0;
        }
        double precision = quantity.precision() > 0 ? quantity.precision() : 1;
        double digits = Math.floor(Math.log10(value / precision) + 1e-9) + 1;
        return value < 10 && precision >= 1 ? .5 : Math.max(.5, digits);
    }

    /** One value that stands for the interval: as stated, else the geometric middle, else the closed end. */
    static double point(Quantity quantity) {
        Bounds bounds = quantity.normalized();
        if (quantity.normalizedValue().isPresent()) {
            return quantity.normalizedValue().getAsDouble();
        }
        if (Double.isInfinite(bounds.min()) || Double.isInfinite(bounds.max())) {
            return Double.isInfinite(bounds.min()) ? bounds.max() : bounds.min();
        }
        return bounds.min() > 0 ? Math.sqrt(bounds.min() * bounds.max()) : (bounds.min() + bounds.max()) / 2;
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
