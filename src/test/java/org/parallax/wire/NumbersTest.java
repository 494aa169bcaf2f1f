package org.parallax.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.text.quantity.Dimension;

class NumbersTest {
    @Test
    void wholeNumbersHaveNoFraction() {
        assertThat(Numbers.write(12_000, Dimension.COUNT)).isEqualTo(12_000L);
    }

    @Test
    void moneyIsADecimalStringWithoutExponent() {
        assertThat(Numbers.write(640e6, Dimension.MONEY)).isEqualTo("640000000");
        assertThat(Numbers.write(112.4, Dimension.MONEY)).isEqualTo("112.4");
    }

    @Test
    void theNoiseOfConversionIsRoundedAway() {
        assertThat(Numbers.write(11 * 1609.344, Dimension.LENGTH)).isEqualTo(17702.784);
        assertThat(Numbers.write(0.1 + 0.2, Dimension.PERCENT)).isEqualTo(.3);
    }

    @Test
    void anOpenEndIsNull() {
        assertThat(Numbers.write(Double.POSITIVE_INFINITY, Dimension.COUNT)).isNull();
        assertThat(Numbers.write(Double.NEGATIVE_INFINITY, Dimension.MONEY)).isNull();
    }
}
