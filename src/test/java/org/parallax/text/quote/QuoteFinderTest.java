package org.parallax.text.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderTest {
    private static String english(String text) {
        return Reading.of("en", text).quoted();
    }

    @Test
    void theCommaInsideTheMarksIsNotQuoted() {
        assertThat(english("\"We will rebuild the bridge by spring,\" said Tomas Verrin, the mayor of Oldfield."))
                .isEqualTo("Tomas Verrin: We will rebuild the bridge by spring");
    }

    @Test
    void wordsOfReportingInTheMiddleGiveBothPartsOneSpeaker() {
        assertThat(english("\"The bridge is lost,\" Tomas Verrin said on Monday, \"and so is the road to the mill.\""))
                .isEqualTo("Tomas Verrin: The bridge is lost | ~Tomas Verrin: and so is the road to the mill");
    }

    @Test
    void curlyMarksLowMarksAndTypewriterMarksAreRead() {
        assertThat(english("“Nobody warned us about the water,” Tomas Verrin said.")).isEqualTo("Tomas Verrin: Nobody warned us about the water");
        assertThat(english("`` Nobody warned us about the water, '' Tomas Verrin said .")).isEqualTo("Tomas Verrin: Nobody warned us about the water");
        assertThat(english("\" Nobody warned us about the water, \" Tomas Verrin said.")).isEqualTo("Tomas Verrin: Nobody warned us about the water");
    }

    @Test
    void apostrophesDoNotCloseSingleQuotes() {
        assertThat(english("'We can't leave the farmers' fields to the water,' Tomas Verrin said."))
                .isEqualTo("Tomas Verrin: We can't leave the farmers' fields to the water");
    }

    @Test
    void aPossessiveOpensNothing() {
        assertThat(english("The workers' union and the drivers' union met in the '90s to end the miners' strike.")).isEmpty();
    }

    @Test
    void onlyTheOuterOfNestedQuotationsIsGiven() {
        assertThat(english("\"He told me, 'Get out of my house,' and then he left,\" Tomas Verrin said."))
                .isEqualTo("Tomas Verrin: He told me, 'Get out of my house,' and then he left");
    }

    @Test
    void aQuotationGoesOnOverParagraphsThatOpenWithAMark() {
        assertThat(english("Tomas Verrin said: \"We waited for the boats all night.\n\"Nobody came until the morning.\""))
                .isEqualTo("Tomas Verrin: We waited for the boats all night | Tomas Verrin: Nobody came until the morning");
    }

    @Test
    void aMarkThatOpensAgainBehindAFullStopTakesTheQuotationUp() {
        assertThat(english("“We waited for the boats,” Tomas Verrin said. “The night was long. “Nobody came until the morning.”"))
                .isEqualTo("Tomas Verrin: We waited for the boats | Tomas Verrin: The night was long | Tomas Verrin: Nobody came until the morning");
    }

    @Test
    void aSentenceOfItsOwnBelongsToTheSpeakerBefore() {
        assertThat(english("\"The water came at night,\" said Tomas Verrin. \"Nobody was awake to hear the bells.\""))
                .isEqualTo("Tomas Verrin: The water came at night | Tomas Verrin: Nobody was awake to hear the bells");
    }

    @Test
    void aPronounIsTheLastPersonItFits() {
        assertThat(english("Mayor Anna Verrin met President Tomas Holl on Monday. Mr. Holl left early. \"I will not sign this paper,\" she said."))
                .isEqualTo("Anna Verrin: I will not sign this paper");
    }

    @Test
    void anOfficeIsWhoHoldsIt() {
        assertThat(english("The spokesman for the railway, Tomas Verrin, spoke on Monday. \"All trains will run again tomorrow,\" the spokesman said."))
                .isEqualTo("Tomas Verrin: All trains will run again tomorrow");
    }

    @Test
    void aSurnameIsTheFullestName() {
        assertThat(english("Tomas Verrin came late. \"I had to wait for the ferry,\" Verrin said.")).isEqualTo("Tomas Verrin: I had to wait for the ferry");
    }

    @Test
    void aPartOfTheArticlesOwnSentenceIsNotComplete() {
        assertThat(english("Tomas Verrin called the plan \"a disgrace\".")).isEqualTo("~Tomas Verrin: a disgrace");
        assertThat(english("\"We waited ... and nobody came to help us,\" Tomas Verrin said.")).isEqualTo("~Tomas Verrin: We waited ... and nobody came to help us");
    }

    @Test
    void scareQuotesAndTitlesAreNoQuotations() {
        assertThat(english("The so-called \"water tax\" was raised again. She sang in the film \"The Long Road Home\" last year. Police took the \"loot\" away."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "es\t«No nos vamos a ir de aquí», dijo la alcaldesa Rosa Toro.\tRosa Toro: No nos vamos a ir de aquí",
        "fr\t« Nous ne céderons pas à la peur », a déclaré Marie Lefort.\tMarie Lefort: Nous ne céderons pas à la peur",
        "de\t„Wir werden nicht aufgeben“, sagte Anna Keller.\tAnna Keller: Wir werden nicht aufgeben",
        "pt\t“Vamos reconstruir tudo em um ano”, afirmou João Almada.\tJoão Almada: Vamos reconstruir tudo em um ano",
        "it\t«Non lasceremo nessuno indietro», ha detto Marco Bellini.\tMarco Bellini: Non lasceremo nessuno indietro",
        "ru\t«Мы сделаем всё возможное», — заявил Олег Петров.\tОлег Петров: Мы сделаем всё возможное",
        "ar\tقال أحمد سالم: «لن نتراجع عن موقفنا أبدا».\tأحمد سالم: لن نتراجع عن موقفنا أبدا",
        "zh\t王丽说：“我们不会放弃任何一个人。”\t王丽: 我们不会放弃任何一个人",
        "zh\t王丽表示：「我們不會放棄任何一個人」。\t王丽: 我們不會放棄任何一個人"
    })
    void otherLanguagesHaveTheirMarksAndTheirWordOrder(String line) {
        String[] parts = line.split("\t");
        assertThat(Reading.of(parts[0], parts[1]).quoted()).isEqualTo(parts[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "“", "' ", "« ", "\"\n", "``", "she said, \"a,\" ", "“不”他说，", "\uD83D\"", "according to "})
    void anyTextIsReadInTimeLinearInItsLength(String unit) {
        String text = unit.repeat(60_000 / unit.length());
        Assertions.assertTimeout(Duration.ofSeconds(30), () -> Reading.of("en", text));
    }

    @Test
    void noMixtureOfMarksAndWordsFails() {
        String[] parts = {"\"", "“", "”", "'", "’", "«", "»", "said", "he", "that", "according to", ",", ".", "Smith", "\n", ";", ":", "the claim of", "A long way off the coast there stood", "put the toll at", "40", "(", "👍", "\uD83D"};
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]).append(random.nextBoolean() ? " " : "");
            }
            String mixture = text.toString();
            for (Quote quote : Reading.of(round % 2 == 0 ? "en" : "ru", mixture).quotes()) {
                assertThat(quote.span().in(mixture)).isNotBlank();
            }
        }
    }
}
