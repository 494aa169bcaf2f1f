package org.parallax.comparison.figures;

import org.parallax.text.quantity.Bounds;
import org.parallax.text.quantity.Dimension;
import org.parallax.text.quantity.Qualifier;
import org.parallax.text.quantity.Quantity;

/** Compares two values of one dimension: in their own unit where both state the same, else converted. */
final class Values {
    private static final double TOLERANCE = 1e-9;
    /** Counts of a hundred and more, stated to the ten or coarser. */
    private static final double ROUNDED = 100;
    private static final double LEAST_PRECISION = 10;
    /** No rounding for a reader changes a measure by more than this share. */
    private static final double CONVERTED = .025;
    private static final double FARTHEST = .15;

    private Values() {}

    /** Whether one value could satisfy both; what is measured or rounded may lie a little beyond its number. */
    static boolean meet(Quantity a, Quantity b) {
        Bounds one = bounds(a, b);
        Bounds other = bounds(b, a);
        return one.meets(other) && !areFarApart(a, b) || areOneRounded(a, b) || isRounded(a) && isRounded(b) && (one.min() == other.max()
                || one.max() == other.min());
    }

    /** "Three months", "30,000 people": not so exact that "more than" the same number would contradict it. */
    private static boolean isRounded(Quantity quantity) {
        return quantity.dimension() != Dimension.COUNT || quantity.precision() >= LEAST_PRECISION && point(quantity) >= ROUNDED;
    }

    /** "37,000 lb" and "37,040 lb" of one load: a measure stated in fewer digits is a rounded one. */
    private static boolean areOneRounded(Quantity a, Quantity b) {
        if (!isRoundable(a) || !isRoundable(b) || a.value().isEmpty() || b.value().isEmpty() || isOpen(a) || isOpen(b)) {
            return false;
        }
        double one = a.normalizedValue().orElse(Double.NaN);
        double other = b.normalizedValue().orElse(Double.NaN);
        double rounding = Math.max(rounding(a), rounding(b));
        double most = Math.max(Math.abs(one), Math.abs(other));
        return Math.abs(one - other) <= Math.min(rounding, CONVERTED * most) * (1 + TOLERANCE);
    }

    /** "1,000 km" and "500 miles": the rounding of one digit converted would allow it, no reader would. */
    private static boolean areFarApart(Quantity a, Quantity b) {
        boolean converted = isRoundable(a) && !a.unit().equals(b.unit()) && a.qualifier() == Qualifier.EXACT && b.qualifier() == Qualifier.EXACT;
        return converted && Math.abs(point(a) - point(b)) > FARTHEST * Math.max(Math.abs(point(a)), Math.abs(point(b)));
    }

    private static boolean isRoundable(Quantity quantity) {
        return switch (quantity.dimension()) {
            case LENGTH, AREA, VOLUME, MASS, SPEED -> true;
            default -> false;
        };
    }

    /** Half a unit of the last significant digit, in the normal unit. */
    private static double rounding(Quantity quantity) {
        double scale = quantity.normalizedValue().orElse(0) / quantity.value().orElse(1);
        return quantity.precision() / 2 * Math.abs(scale);
    }

    /** Whether both state one value: the same number, or in two units numbers that round to each other. */
    static boolean areSame(Quantity a, Quantity b) {
        if (a.value().isEmpty() || b.value().isEmpty()) {
            return a.normalized().equals(b.normalized());
        }
        boolean rounds = (areOneRounded(a, b) || !a.unit().equals(b.unit())) && !isOpen(a) && !isOpen(b) && meet(a, b);
        return rounds || near(a.normalizedValue().orElse(Double.NaN), b.normalizedValue().orElse(Double.NaN));
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));
    }

    private static Bounds bounds(Quantity quantity, Quantity other) {
        return quantity.unit().equals(other.unit()) ? quantity.bounds() : quantity.normalized();
    }

    /** One value that stands for the interval: as stated, else the geometric middle, else the closed end. */
    static double point(Quantity quantity) {
        Bounds bounds = quantity.normalized();
        if (quantity.normalizedValue().isPresent()) {
            return quantity.normalizedValue().getAsDouble();
        }
        if (isOpen(quantity)) {
            return Double.isInfinite(bounds.min()) ? bounds.max() : bounds.min();
        }
        return bounds.min() > 0 ? Math.sqrt(bounds.min() * bounds.max()) : (bounds.min() + bounds.max()) / 2;
    }

    static boolean isOpen(Quantity quantity) {
        return Double.isInfinite(quantity.normalized().min()) || Double.isInfinite(quantity.normalized().max());
    }
}
