package org.parallax.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.Language;
import org.parallax.text.quantity.NumberParser.ParsedNumber;

class NumberParserTest {
    private static final int SAMPLES = 300;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de", "it", "pt", "ru"})
    void everySpelledOutNumberReadsBack(String language) {
        RuleBasedNumberFormat speller = new RuleBasedNumberFormat(ULocale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
        Random random = new Random(17);
        for (int i = 0; i < SAMPLES; i++) {
            long number = random.nextLong(2, (long) Math.pow(10, 1 + random.nextInt(8)));
            String words = speller.format(number);
            assertThat(values(language, words)).as(words).containsExactly((double) number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de", "it", "pt", "ru", "zh", "en-IN", "hi"})
    void everyFormattedNumberReadsBack(String language) {
        NumberFormat format = NumberFormat.getInstance(ULocale.forLanguageTag(language));
        format.setMaximumFractionDigits(2);
        Random random = new Random(18);
        for (int i = 0; i < SAMPLES; i++) {
            double number = (random.nextInt((int) Math.pow(10, 1 + random.nextInt(9))) * 100L + random.nextInt(100)) / 100.0;
            String digits = format.format(number);
            assertThat(values(language, digits)).as(digits).containsExactly(number);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | two and a half           | 2.5
            en | five and a half million  | 5500000
            en | one million and a half   | 1500000
            en | twenty and three fifths  | 20.6
            en | 8½                       | 8.5
            en | 5 1/2                    | 5.5
            en | minus forty-two          | -42
            en | two point five           | 2.5
            en | three dozens             | 36
            en | 1,00,000                 | 100000
            en | 1.5 lakh crore           | 1500000000000
            fr | soixante-douze           | 72
            de | anderthalb Millionen     | 1500000
            zh | 5億1萬4千6百              | 500014600
            zh | 两百一十二                | 212
            ar | مئتين واثني عشر          | 212
            """)
    void numbersAreReadInEveryForm(String language, String text, double value) {
        assertThat(values(language, text)).containsExactly(value);
    }

    @Test
    void twoNumbersJoinedByAndStayTwo() {
        assertThat(values("en", "two hundred and three hundred")).containsExactly(200.0, 300.0);
        assertThat(values("en", "five and six")).containsExactly(5.0, 6.0);
    }

    private static List<Double> values(String language, String text) {
        return NumberParser.of(Language.of(language)).numbers(text).stream().map(ParsedNumber::value).toList();
    }
}
