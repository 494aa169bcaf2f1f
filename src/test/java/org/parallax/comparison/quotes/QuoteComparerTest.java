package org.parallax.comparison.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.comparison.claims.Tellings;

class QuoteComparerTest {
    @Test
    void aShortenedQuotationIsOneWithTheFullOne() {
        assertThat(groups(
                        "\"Six houses are still standing here, but we are not leaving,\" said Rosa Quint, the mayor of Lamar.",
                        "\"Six houses are still standing,\" the mayor, Rosa Quint, said."))
                .containsExactly("AT complete, BE shortened");
    }

    @Test
    void anotherWordingOfOneSpeakerIsOneUtterance() {
        assertThat(groups(
                        "\"He knew the limit and he did not brake,\" Judge Hanna Sobek told the court.",
                        "\"The limit was known to him and he did not brake,\" Judge Hanna Sobek said."))
                .hasSize(1);
    }

    @Test
    void differentUtterancesOfOneSpeakerStayApart() {
        assertThat(groups(
                        "\"We will rebuild every house in the valley,\" President Ema Salin said.",
                        "\"The budget passes before the summer,\" President Ema Salin said."))
                .hasSize(2);
    }

    @Test
    void aChangedWordIsShown() {
        List<QuoteGroup> groups = new QuoteComparer().compare(Tellings.story(
                "\"We shall never leave this valley again,\" said Ilan Voss.", "\"We will never leave this valley again,\" said Ilan Voss."));
        String diff = groups.getFirst().mentions().getLast().diff().stream()
                .map(change -> change.op().key() + " " + change.text())
                .collect(Collectors.joining(", "));
        assertThat(diff).isEqualTo("same We, delete shall, insert will, same never leave this valley again");
    }

    @Test
    void evidenceIsTheWordsInsideTheMarks() {
        String text = "\"Nobody came to help us that night,\" said Dana Kolb.";
        QuoteMention mention = new QuoteComparer().compare(Tellings.story(text)).getFirst().mentions().getFirst();
        assertThat(mention.evidence().getFirst().exact().in(text)).startsWith("Nobody came to help us that night");
    }

    private static List<String> groups(String... texts) {
        return new QuoteComparer().compare(Tellings.story(texts)).stream()
                .map(group -> group.mentions().stream()
                        .map(mention -> mention.perspective() + (mention.complete() ? " complete" : " shortened"))
                        .collect(Collectors.joining(", ")))
                .toList();
    }
}
