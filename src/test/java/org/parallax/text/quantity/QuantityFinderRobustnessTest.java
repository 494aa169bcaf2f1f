package org.parallax.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Soup of digits, marks, words and any Unicode from a seed: no exception, spans inside the text and in order, no text slow. */
class QuantityFinderRobustnessTest {
    private static final int TEXTS = 300;
    private static final int PIECES = 60;
    private static final int FIGURES = 50_000;
    private static final List<String> SOUP = List.of("12", "1,234", "1.234,5", "0", "00", ".5", ",", ".", "-", "–", "/", "½", "1/2", "%", "$", "€", "£", "US$", "(", ")", "\"", "'", "’",
            " ", " ", " ", "\n", "\t", "\u00a0", "\u200f", "٣", "١٢٣", "１２", "三百", "万", "億", "分之", "and", "to", "from", "between", "half", "a", "million", "dozens", "of", "per", "day",
            "killed", "people", "mil", "y medio", "de", "entre", "vingt", "quatre", "et", "zwei", "und", "hundert", "due", "cento", "до", "тысяч", "пол", "ألف", "و", "من", "th", "No.", "5pm",
            "year-old", "percent", "e", "-летний", "\ud83d\ude00", "\ud800", "\udc00", "\u0301", "°", "º", "km/h", "U.S.", "U.", "p.m.", "2019", "May", "+", "~", "№", "#", "@", "{", "[");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de", "pt", "it", "ru", "ar", "zh", "ja", "nl"})
    void noSoupOfNumbersBreaksTheReader(String language) {
        Random random = new Random(42);
        for (int i = 0; i < TEXTS; i++) {
            String text = soup(random);
            List<Quantity> found = QuantityLines.find(language, text);
            int last = 0;
            for (Quantity quantity : found) {
                assertThat(quantity.span().start()).as(text).isGreaterThanOrEqualTo(0);
                assertThat(quantity.span().end()).as(text).isLessThanOrEqualTo(text.length());
                assertThat(quantity.number().start()).as(text).isGreaterThanOrEqualTo(last);
                assertThat(quantity.bounds().min()).as(text).isLessThanOrEqualTo(quantity.bounds().max());
                last = quantity.number().start();
            }
        }
    }

    private static String soup(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < PIECES; i++) {
            text.append(random.nextInt(10) == 0 ? Character.toString(random.nextInt(Character.MIN_SURROGATE)) : SOUP.get(random.nextInt(SOUP.size())));
        }
        return text.toString();
    }

    /** A reader that looks at every figure from every other would look billions of times. */
    @ParameterizedTest
    @ValueSource(strings = {"es", "ru", "zh"})
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void fiftyThousandFiguresInOneSentenceAreReadOnceEach(String language) {
        String figure = switch (language) {
            case "es" -> "12 casas, ";
            case "ru" -> "12 домов, ";
            default -> "12人，";
        };
        assertThat(QuantityLines.find(language, figure.repeat(FIGURES)).size()).isEqualTo(FIGURES);
    }

    @Test
    void oneEndlessNumberIsNone() {
        assertThat(QuantityLines.find("en", "1".repeat(100_000) + " people")).isEmpty();
    }
}
