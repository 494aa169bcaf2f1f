package org.parallax.text.quantity;

/** Turns a qualifier and a value into the interval that they allow, as stated and in the normal unit. */
final class Normalizer {
    /** How far "nearly" reaches down at least. */
    static final double NEARLY = 0.05;

    private Normalizer() {}

    static Bounds bounds(Phrase phrase) {
        double value = phrase.value();
        double rounding = phrase.precision() / 2;
        return switch (phrase.qualifier()) {
            case EXACT -> Bounds.exactly(value);
            case ABOUT -> Bounds.between(value - rounding, value + rounding);
            case NEARLY -> Bounds.between(value - Math.max(rounding, Math.abs(value) * NEARLY), value);
            case AT_LEAST -> Bounds.atLeast(value);
            case MORE_THAN -> Bounds.moreThan(value);
            case AT_MOST, UP_TO -> Bounds.atMost(value);
            case LESS_THAN -> Bounds.lessThan(value);
            case BETWEEN, VAGUE -> Bounds.between(value, phrase.high());
        };
    }

    /** The bounds in the normal unit; an exact value that had to be converted is widened by its rounding. */
    static Bounds normalized(Phrase phrase, Unit unit, Bounds bounds) {
        boolean converted = unit.factor() != 1 || unit.offset() != 0;
        if (!converted) {
            return bounds;
        }
        double rounding = phrase.precision() / 2;
        boolean exact = phrase.qualifier() == Qualifier.EXACT;
        Bounds widened = exact ? Bounds.between(phrase.value() - rounding, phrase.value() + rounding) : bounds;
        return widened.scale(unit.factor(), unit.offset());
    }
}
