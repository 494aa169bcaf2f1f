package org.parallax.text.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionExamplesTest {
    @ParameterizedTest
    @CsvSource({"en, .95", "es, .9", "fr, .9", "de, .9", "pt, .9", "it, .9", "ru, .9", "uk, .9", "ar, .9", "zh, .9"})
    void nearlyAllIsFoundAndLittleElse(String language, double bar) {
        AttributionExamples examples = AttributionExamples.of(language);
        System.out.println(examples.summary());
        assertThat(examples.recall()).as("%s %s", examples.summary(), String.join("\n", examples.faults())).isGreaterThanOrEqualTo(bar);
        assertThat(examples.precision()).as("%s %s", examples.summary(), String.join("\n", examples.faults())).isGreaterThanOrEqualTo(bar);
    }
}
