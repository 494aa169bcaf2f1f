package org.parallax.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Sentences put together from a seed: every number that was put in is read back with its unit and qualifier. */
class GeneratedSentencesTest {
    private static final int SENTENCES = 400;
    private static final List<String> QUALIFIERS = List.of("at least |AT_LEAST", "about |ABOUT", "nearly |NEARLY", "more than |MORE_THAN", "up to |UP_TO",
            "fewer than |LESS_THAN", "|EXACT");
    private static final List<String> UNITS = List.of(" people|1", " percent|%", " km|km", " tonnes|t", " hectares|har", " million euros|EUR", " soldiers|1",
            " kilometres|km", " percentage points|pp");
    private static final List<String> FRAMES = List.of("Officials in Vardova reported #.", "According to the ministry, # were affected.",
            "The report spoke of #, a spokeswoman said.", "\"We saw #,\" she said.");

    @Test
    void everyGeneratedQuantityIsReadBack() {
        Random random = new Random(2026);
        for (int i = 0; i < SENTENCES; i++) {
            String[] qualifier = pick(QUALIFIERS, random);
            String[] unit = pick(UNITS, random);
            int number = 11 + random.nextInt(90);
            String phrase = qualifier[0] + number + unit[0];
            String text = FRAMES.get(random.nextInt(FRAMES.size())).replace("#", phrase);
            double value = unit[0].startsWith(" million") ? number * 1e6 : number;
            assertThat(QuantityLines.find("en", text)).as(text).singleElement().satisfies(quantity -> {
                assertThat(quantity.qualifier()).isEqualTo(Qualifier.valueOf(qualifier[1]));
                assertThat(quantity.value()).hasValue(value);
                assertThat(quantity.unit()).isEqualTo(unit[1]);
                assertThat(quantity.normalized().allows(quantity.normalizedValue().getAsDouble())
                        || quantity.qualifier() == Qualifier.MORE_THAN || quantity.qualifier() == Qualifier.LESS_THAN).isTrue();
            });
        }
    }

    private static String[] pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size())).split("\\|", -1);
    }
}
