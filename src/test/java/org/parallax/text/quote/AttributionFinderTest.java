package org.parallax.text.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AttributionFinderTest {
    private static String english(String text) {
        return Reading.of("en", text).reported();
    }

    @Test
    void aClauseBehindThatIsAttributed() {
        assertThat(english("The harbour office said on Monday that 40 boats were missing.")).isEqualTo("harbour office NEUTRAL: 40 boats were missing");
    }

    @Test
    void aClauseBeforeInsertedWordsIsAttributed() {
        assertThat(english("The toll rose to 52, the harbour office said on Monday.")).isEqualTo("harbour office NEUTRAL: The toll rose to 52");
        assertThat(english("The toll rose to 52, said two officials.")).isEqualTo("two officials NEUTRAL: The toll rose to 52");
    }

    @Test
    void accordingToNamesItsSourceOnEitherSide() {
        assertThat(english("The toll stood at 81, according to the harbour office, and may rise.")).isEqualTo("harbour office NEUTRAL: The toll stood at 81");
        assertThat(english("According to the harbour office, 40 boats were lost.")).isEqualTo("harbour office NEUTRAL: 40 boats were lost");
    }

    @Test
    void whatTheSourceDidStandsBehindItsName() {
        assertThat(english("About 6,500 people marched, according to police, who arrested 83."))
                .isEqualTo("police NEUTRAL: About 6,500 people marched | police NEUTRAL: arrested 83");
    }

    @Test
    void aVerbThatIsNotRepeatedHasItsOwnSource() {
        assertThat(english("Organisers put the crowd at 45,000, police at 6,500."))
                .isEqualTo("Organisers NEUTRAL: the crowd at 45,000 | police NEUTRAL: police at 6,500");
    }

    @Test
    void denialsClaimsDoubtsAndAdmissionsAreTold() {
        assertThat(english("The ministry denied that shots were fired.")).isEqualTo("ministry DENY: shots were fired");
        assertThat(english("The union claimed that shots were fired.")).isEqualTo("union CLAIM: shots were fired");
        assertThat(english("Lawyers questioned whether shots were fired.")).isEqualTo("Lawyers DOUBT: shots were fired");
        assertThat(english("The army admitted that shots were fired.")).isEqualTo("army CONCEDE: shots were fired");
    }

    @Test
    void aRejectedClaimIsOneSidesClaimAndTheOthersDenial() {
        assertThat(english("The ministry rejected the union's claim that shots were fired."))
                .isEqualTo("ministry DENY: shots were fired | union CLAIM: shots were fired");
    }

    @Test
    void theSubjectOfALongPhraseIsItsFirstNoun() {
        assertThat(english("Families living below the Arun dam said its wall was cracked.")).isEqualTo("Families NEUTRAL: its wall was cracked");
    }

    @Test
    void hearsayHasNoSource() {
        assertThat(english("The minister is said to own three houses.")).startsWith("- NEUTRAL: ");
    }

    @Test
    void aNegatedVerbReportsNothing() {
        assertThat(english("The ministry did not say that shots were fired.")).isEmpty();
    }

    @Test
    void otherLanguagesHaveTheirOwnWords() {
        assertThat(Reading.of("es", "La alcaldesa negó que haya 40 heridos.").reported()).isEqualTo("alcaldesa DENY: haya 40 heridos");
        assertThat(Reading.of("fr", "Selon la police, 300 personnes ont manifesté.").reported()).isEqualTo("police NEUTRAL: 300 personnes ont manifesté");
        assertThat(Reading.of("ru", "По данным полиции, ранены 40 человек.").reported()).isEqualTo("полиции NEUTRAL: ранены 40 человек");
    }
}
