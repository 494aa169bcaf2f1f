package org.parallax.comparison.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clauses worded so that each reads on its own. */
class ClauseWriterTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The army closed the road and arrested twelve men.                   | The army closed the road / The army arrested twelve men",
        "Rescuers found the boy, who was trapped in a mine at Selm.          | Rescuers found the boy / The boy was trapped in a mine at Selm",
        "Dana Kolb opened the bridge. She praised the workers of Selm.       | Dana Kolb opened the bridge / Dana Kolb praised the workers of Selm",
        "Dana Kolb met Ema Salin. She praised the workers of Selm.           | Dana Kolb met Ema Salin / Dana Kolb praised the workers of Selm",
        "On Sunday rebels attacked the town of Kuraly.                       | On Sunday rebels attacked the town of Kuraly",
        "Kim Dorn - un launched a long - range rocket from the town of Selm. | Kim Dorn-un launched a long-range rocket from the town of Selm"
    })
    void clausesReadOnTheirOwn(String text, String wordings) {
        assertThat(wordings(text)).isEqualTo(wordings);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "It destroyed twelve houses in the town of Selm.",
        "They had closed the road to the town of Selm.",
        "Closing the road to the town of Selm.",
        "The talks between Dana Kolb and the unions of Selm."
    })
    void whatNeedsItsSurroundingsIsLeftOut(String text) {
        assertThat(wordings(text)).isEmpty();
    }

    @Test
    void theAdviceOfAPageIsNoStatement() {
        assertThat(wordings("All rights reserved by the Selm Post. Sign up for the newsletter of the Selm Post.")).isEmpty();
    }

    private static String wordings(String text) {
        List<Statement> statements = StoryStatements.read(Tellings.story(text)).all();
        return statements.stream().flatMap(statement -> statement.wording().stream()).map(Statement.Wording::text).collect(Collectors.joining(" / "));
    }
}
