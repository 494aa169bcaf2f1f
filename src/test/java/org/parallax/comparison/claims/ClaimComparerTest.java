package org.parallax.comparison.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.ArticleId;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.similarity.ArticleLink;
import org.parallax.similarity.Score;

class ClaimComparerTest {
    @Test
    void whatOneSaysAndAnotherDeniesIsDisputed() {
        assertThat(Tellings.lines(
                        "Fishermen said a navy ship had fired on the trawler Anneli.",
                        "The navy denied that its ship had fired on the trawler Anneli."))
                .containsExactly("disputed: Fishermen said a navy ship had fired on the trawler Anneli (AT attributed, BE denied)");
    }

    @Test
    void aDenialOfWhatTheSameSentenceReportsIsFound() {
        List<Claim> claims = new ClaimComparer().compare(Tellings.story(
                "Two nurses said patients had died of thirst in the Orlan clinic, which its director denies.",
                "Patients died of thirst in the Orlan clinic, relatives said."));
        assertThat(claims.getFirst().status()).isEqualTo(ClaimStatus.DISPUTED);
        assertThat(claims.getFirst().cells().getFirst().evidence()).hasSize(2);
    }

    @Test
    void bothSidesOfADifferenceAreShown() {
        ComparedStory story = Tellings.story(
                "The crash at Vellin was an accident, the inquiry found.", "The crash at Vellin was sabotage, the minister said.");
        Difference difference = new ClaimComparer().compare(story).getFirst().differences().getFirst();
        String passages = difference.evidence().stream()
                .map(evidence -> evidence.exact().in(story.get(evidence.article()).article().text()))
                .collect(Collectors.joining(" / "));
        assertThat(difference.kind().key() + ": " + passages)
                .isEqualTo("antonym: The crash at Vellin was an accident / The crash at Vellin was sabotage");
    }

    @Test
    void anotherNumberDiffersAndIsNoDispute() {
        assertThat(Tellings.lines("Police arrested 83 demonstrators in Leskov.", "Police arrested 150 demonstrators in Leskov."))
                .containsExactly("agreed: Police arrested 83 demonstrators in Leskov (AT said, BE differs)");
    }

    @Test
    void aReprintIsNoSecondOrigin() {
        String text = "The ferry Solveig sank off the coast of Nareth with 90 people on board.";
        ArticleLink reprint =
                new ArticleLink(ArticleId.of("at"), ArticleId.of("be"), Score.of(1), ArticleLink.Kind.REPRINT, List.of());
        assertThat(new ClaimComparer().compare(Tellings.story(List.of(reprint), text, text)).stream().map(Tellings::line))
                .containsExactly("single: The ferry Solveig sank off the coast of Nareth with 90 people on board (AT said, BE said)");
    }

    @Test
    void nothingIsMissingFromAHeadline() {
        List<Claim> claims = new ClaimComparer().compare(Tellings.story("The council of Arvenne approved the new bridge.", " ", "It rained in Arvenne."));
        assertThat(claims.getFirst().cells()).extracting(ClaimCell::state)
                .containsExactly(ClaimState.SAID, ClaimState.NO_FULL_TEXT, ClaimState.NOT_MENTIONED);
    }

    @Test
    void aHedgeIsKeptAsModality() {
        Claim claim = new ClaimComparer().compare(Tellings.story("Heavy rain may have washed sewage into the wells.")).getFirst();
        assertThat(claim.cells().getFirst().modality()).contains(Modality.POSSIBLE);
    }

    @Test
    void aNegationOfAnotherTimeIsNoDenial() {
        assertThat(Tellings.lines("The team of Dorn won the cup on Saturday.", "The team of Dorn had not won the cup since 1954."))
                .noneMatch(line -> line.startsWith("disputed"));
    }

    @Test
    void claimsOfOneOriginAreCapped() {
        List<Claim> claims = new ClaimComparer(new ClaimSettings(1, 2, 10)).compare(Tellings.story(
                "The mayor opened a bridge in Kolm. The bakers of Selm called a strike. A storm broke windows in Brod."));
        assertThat(claims).hasSize(1);
    }

    @Test
    void theSameStoryGivesTheSameClaims() {
        String[] texts = {"The tanker Meriva ran aground near Cape Lund.", "Near Cape Lund the ship Meriva ran aground, the navy said."};
        assertThat(new ClaimComparer().compare(Tellings.story(texts))).isEqualTo(new ClaimComparer().compare(Tellings.story(texts)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "a", "\ud83d\ude4f", "\"", "denied", "He denied", "not", "no", "- - -", "denied that", "\u0642\u0627\u0644 \u0627\u0644\u0648\u0632\u064a\u0631",
        "\u4e2d\u56fd\u5426\u8ba4\u4e86\u3002", "He said \"she denied\r\n\r\nit, which is false", "((((", "It is not true that", "there is no evidence that"})
    void anyTextCanBeCompared(String text) {
        assertThat(new ClaimComparer().compare(Tellings.story(text, text + " The mayor of Kolm denied it."))).isNotNull();
    }
}
