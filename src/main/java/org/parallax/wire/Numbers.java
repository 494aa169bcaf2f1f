package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalDouble;
import org.parallax.text.quantity.Dimension;

/** Numbers as JSON writes them: whole numbers without fraction or exponent, money as a decimal string, open ends null. */
final class Numbers {
    private static final double WHOLE_BELOW = 1e15;

    private Numbers() {}

    @Nullable
    static Object write(OptionalDouble value, Dimension dimension) {
        return value.isPresent() ? write(value.getAsDouble(), dimension) : null;
    }

    @Nullable
    static Object write(double value, Dimension dimension) {
        if (Double.isInfinite(value)) {
            return null;
        }
        if (dimension == Dimension.MONEY) {
            return plain(value).toPlainString();
        }
        return number(value);
    }

    /** A {@link Long} where the value is whole, else a {@link Double}. */
    private static Number number(double value) {
        double clean = plain(value).doubleValue();
        if (clean == Math.rint(clean) && Math.abs(clean) < WHOLE_BELOW) {
            return (long) clean;
        }
        return clean;
    }

    /** Twelve significant digits: what conversion of units leaves beyond them is noise of binary fractions. */
    private static BigDecimal plain(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(12));
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros();
    }
}
