package org.parallax.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifierBoundsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            About 2,000 people came.               | [1500, 2500] 1
            About 20 people came.                  | [15, 25] 1
            About a fifth of the homes burned.     | [15, 25] %
            Nearly 90 people came.                 | [85, 90] 1
            Nearly 98 people came.                 | [93.1, 98] 1
            At least 40 people came.               | [40, ) 1
            More than 40 people came.              | (40, ) 1
            No more than 35 people came.           | (, 35] 1
            Fewer than 40 people came.             | (, 40) 1
            Up to 160 people came.                 | (, 160] 1
            Dozens of people came.                 | [24, 100] 1
            Hundreds of people came.               | [200, 1000] 1
            Several thousand people came.          | [2000, 10000] 1
            Tens of thousands of people came.      | [20000, 100000] 1
            The walk is 12 km.                     | [11500, 12500] m
            The walk is about 11 miles.            | [16898.112, 18507.456] m
            It weighs 18.5 tonnes.                 | [18450, 18550] kg
            The sentence is exactly 19 people long. | [19, 19] 1
            """)
    void theWordsFixTheInterval(String text, String expected) {
        assertThat(QuantityLines.normalized(text)).isEqualTo(expected);
    }
}
