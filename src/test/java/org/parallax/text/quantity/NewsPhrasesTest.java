package org.parallax.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.text.quantity.QuantityLines.bindings;
import static org.parallax.text.quantity.QuantityLines.measures;
import static org.parallax.text.quantity.QuantityLines.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns of phrase of news that look like numbers and are none, or hide one. */
class NewsPhrasesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Some 1, 600 officers came.                     | Some 1, 600 officers: about 1600 1
            They counted 2 , 345 homes.                    | 2 , 345 homes: exact 2345 1
            It was seen by two female co - workers.        | two female co - workers: exact 2 1
            The 28 - member bloc met.                      | 28 - member bloc: exact 28 1
            """)
    void numbersTornApartByTokenizingAreOne(String text, String expected) {
        assertThat(measures("en", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            About 80 U.S. families left.                   | About 80 U.S. families: about 80 1
            It sold 500 and 1,000 tickets.                 | 500: exact 500 1; 1,000 tickets: exact 1000 1
            It took about a week and a half.               | about a week and a half: about 1.5 wk
            He waited more than a century.                 | more than a century: more_than 1 100.a
            He got a 2-1/2 year term.                      | 2-1/2 year: exact 2.5 a
            They saw 40 or 50 of them.                     | 40 or 50: between 40-50 1
            At least one of the guards left.               | At least one of the guards: at_least 1 1
            Twelve current and former mayors came.         | Twelve current and former mayors: exact 12 1
            The chip runs at 3.2GHz.                       | 3.2GHz: exact 3.2 GHz
            The noise reached 120 dB.                      | 120 dB: exact 120 dB
            """)
    void figuresOfNewsAreFound(String text, String expected) {
        assertThat(measures("en", text)).isEqualTo(expected);
    }

    @Test
    void pointsOfAnIndexOrAScoreAreNoPercentagePoints() {
        assertThat(values("en", "The index lost 7.31 points, or 0.6 percent.")).isEqualTo("exact 7.31 1; exact 0.6 %");
        assertThat(values("en", "The team won the game by 15 points.")).isEqualTo("exact 15 1");
        assertThat(values("en", "Support fell by 3 points in the poll.")).isEqualTo("exact 3 pp");
    }

    @Test
    void fromOneValueToAnotherIsAChangeWhereSomethingRoseOrFell() {
        assertThat(values("en", "The bank will increase its credit line from $55 million to $110 million.")).isEqualTo("exact 55000000 USD; exact 110000000 USD");
        assertThat(values("en", "The index slipped 12 points to 4,210.")).isEqualTo("exact 12 1; exact 4210 1");
        assertThat(values("en", "Fines range from $55 to $110.")).isEqualTo("between 55-110 USD");
        assertThat(values("es", "El índice cayó hasta 16.283 puntos.")).isEqualTo("exact 16283 1");
        assertThat(values("es", "Hasta 300 casas ardieron.")).isEqualTo("up_to 300 1");
    }

    @Test
    void missilesAreFiredAndWorkersLaidOff() {
        assertThat(bindings("en", "The army fired 23 missiles.")).isEqualTo("23 missile launch");
        assertThat(bindings("en", "The firm fired 300 workers.")).isEqualTo("300 worker layoff");
        assertThat(bindings("en", "Officials say two freight trains have collided.")).isEqualTo("2 train collid");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The S&P 500 closed.", "The Standard & Poor's 500 closed.", "She owns an iPhone 8.", "It runs on IE6, 7, 8 and 9.", "The twins, aged 6 and 7, left.",
        "A suspect aged 19 to 25 fled.", "The 787 landed.", "She finished in the top 10.", "The fair runs from 6 to 8 May.", "It opens May 6 and 7."
    })
    void namesAgesAndDaysThatGoOnAreNoFigures(String text) {
        assertThat(measures("en", text)).isEmpty();
    }
}
