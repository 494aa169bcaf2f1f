package org.parallax.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.text.quantity.QuantityLines.bindings;
import static org.parallax.text.quantity.QuantityLines.find;
import static org.parallax.text.quantity.QuantityLines.measures;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.Language;
import org.parallax.article.Span;
import org.parallax.text.segment.Sentence;

class QuantityFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            At least 38 people fled Ostrava.                         | At least 38 people: at_least 38 1
            Some 1,300 homes burned.                                 | Some 1,300 homes: about 1300 1
            Fewer than 40 were found.                                | Fewer than 40: less_than 40 1
            Engineers counted between 1,250 and 1,450 homes.         | between 1,250 and 1,450 homes: between 1250-1450 1
            The fleet has two hundred and twelve ships.              | two hundred and twelve ships: exact 212 1
            Half a million doses came.                               | Half a million doses: exact 500000 1
            The firm sent four dozen drones.                         | four dozen drones: exact 48 1
            Tens of thousands of marchers came.                      | Tens of thousands of marchers: vague 20000-100000 1
            Three quarters of a million doses were lost.             | Three quarters of a million doses: exact 750000 1
            One in six households has no well.                       | One in six: exact 16.667 %
            The order is worth €640m.                                | €640m: exact 640000000 EUR
            It cost about A$5.5 million.                             | about A$5.5 million: about 5500000 AUD
            A $3 million bond was sold.                              | $3 million: exact 3000000 USD
            The state paid Rs 5 crore.                               | Rs 5 crore: exact 50000000 INR
            They earn 300 pesos a day in Mexico.                     | 300 pesos a day: exact 300 MXN
            Each family in Brno got 730,000 crowns, Czech police said. | 730,000 crowns: exact 730000 CZK
            It hit a 40,800-pound truck.                             | 40,800-pound: exact 40800 [lb_av]
            The judge gave him eight years and six months.           | eight years and six months: exact 8.5 a
            A bend taken at 104mph.                                  | 104mph: exact 104 [mi_i]/h
            They were some 80 kilometres an hour too fast.           | some 80 kilometres an hour: about 80 km/h
            A 6.6-magnitude quake struck Vardova.                    | 6.6-magnitude: exact 6.6 1
            The gap is 2.6 percentage points.                        | 2.6 percentage points: exact 2.6 pp
            The bank cut its rate by 25 basis points.                | 25 basis points: exact 25 bp
            Dealers sold 15-20% of it.                               | 15-20%: between 15-20 %
            The suspect is a 5-foot-11 man.                          | 5-foot-11: exact 5.917 [ft_i]
            The heat reached 45C in Vardova.                         | 45C: exact 45 Cel
            """)
    void numbersCarryTheirUnitAndQualifier(String text, String expected) {
        assertThat(measures("en", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Police in Vardova arrested 83.                               | 83 person arrest
            At least 73 people were killed and more than 600 hurt.       | 73 person kill; 600 person injure
            The death toll climbed to 52, with 340 injured.              | 52 person kill; 340 person injure
            The crash killed 19 people and injured 64.                   | 19 person kill; 64 person injure
            Nineteen people, two of them pilots, lost their lives.       | 19 person kill; 2 person -
            The bulletin counted 1,146 cases, of which 212 were confirmed. | 1146 case count; 212 case confirm
            The flood left 41 deaths.                                    | 41 person kill
            """)
    void aNumberIsBoundToTheCountedAndTheEvent(String text, String expected) {
        assertThat(bindings("en", text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Rosa Vilca, 47, spoke first.",
        "The 33-year-old actress left.",
        "She was aged 8.",
        "An F-35 and a Mi-8 landed.",
        "COVID-19 spread through the G7.",
        "Under Article 5 the court sat on Route 25.",
        "They won 3-1 in Ostrava.",
        "It was built in 1996.",
        "Call 71 555 018 for help.",
        "No one came and one of them left.",
        "He bought it second-hand.",
        "Hopkins (10) scored.",
        "The server at 192.168.1.2 failed.",
        "The actor died on Sunday at 91.",
        "A two-pronged plan failed.",
    })
    void aDecoyIsNoQuantity(String text) {
        assertThat(measures("en", text)).isEmpty();
    }

    @Test
    void aChangeHasADirectionAndALevelHasNone() {
        assertThat(find("en", "Its shares rose 6.5 percent to 112.4 lira.")).extracting(Quantity::trend).containsExactly(Trend.UP, Trend.NONE);
        assertThat(find("en", "Unemployment fell to 5%.")).extracting(Quantity::trend).containsExactly(Trend.NONE);
        assertThat(find("en", "Bread is 13 percent dearer.")).extracting(Quantity::trend).containsExactly(Trend.UP);
    }

    @Test
    void overWithAStretchOfTimeIsItsCourseUnlessSomethingLasts() {
        assertThat(measures("en", "Vehicles will arrive over 30 months.")).isEqualTo("30 months: exact 30 mo");
        assertThat(measures("en", "He had been on shift for over 14 hours.")).isEqualTo("over 14 hours: more_than 14 h");
    }

    @Test
    void anySequenceOfCharactersIsRead() {
        for (String text : List.of("", "5", "½", "$", "1,,2", "-", "\r\n7\t", "🙏 3 🙏", "٣٫٥", "１２", "between 5 and", "half a", "1.2.3.4.5 million and")) {
            List<Sentence> sentences = text.isEmpty() ? List.of() : List.of(new Sentence(Span.of(0, text.length()), List.of()));
            for (String language : List.of("en", "de", "zh", "ar", "ja")) {
                assertThat(new QuantityFinder().find(text, sentences, List.of(), Language.of(language)))
                        .allSatisfy(quantity -> assertThat(quantity.span().contains(quantity.number())).isTrue());
            }
        }
    }
}
