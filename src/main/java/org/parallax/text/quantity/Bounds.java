package org.parallax.text.quantity;

/**
 * The interval of values that a report of a quantity allows. An open end is infinite.
 *
 * @param min lowest value, {@link Double#NEGATIVE_INFINITY} where unbounded
 * @param max highest value, {@link Double#POSITIVE_INFINITY} where unbounded
 * @param minInclusive whether {@code min} itself is allowed (false where infinite)
 * @param maxInclusive whether {@code max} itself is allowed (false where infinite)
 */
public record Bounds(double min, double max, boolean minInclusive, boolean maxInclusive) {
    public Bounds {
        if (Double.isNaN(min) || Double.isNaN(max) || min > max) {
            throw new IllegalArgumentException("no interval from " + min + " to " + max);
        }
    }

    public static Bounds exactly(double value) {
        return new Bounds(value, value, true, true);
    }

    public static Bounds between(double min, double max) {
        return new Bounds(min, max, true, true);
    }

    public static Bounds atLeast(double value) {
        return new Bounds(value, Double.POSITIVE_INFINITY, true, false);
    }

    public static Bounds moreThan(double value) {
        return new Bounds(value, Double.POSITIVE_INFINITY, false, false);
    }

    public static Bounds atMost(double value) {
        return new Bounds(Double.NEGATIVE_INFINITY, value, false, true);
    }

    public static Bounds lessThan(double value) {
        return new Bounds(Double.NEGATIVE_INFINITY, value, false, false);
    }

    /** Whether some value lies in both. */
    public boolean meets(Bounds other) {
        double low = Math.max(min, other.min);
        double high = Math.min(max, other.max);
        return low < high || low == high && allows(low) && other.allows(low);
    }

    public boolean allows(double value) {
        return (minInclusive ? value >= min : value > min) && (maxInclusive ? value <= max : value < max);
    }

    /** Both ends times a positive factor, plus an offset. */
    public Bounds scale(double factor, double offset) {
        return new Bounds(min * factor + offset, max * factor + offset, minInclusive, maxInclusive);
    }
}
