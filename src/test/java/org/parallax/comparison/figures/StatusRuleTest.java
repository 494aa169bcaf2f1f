package org.parallax.comparison.figures;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each test shows the reports as lines: article, time, source, qualifier, value, as-of time. */
class StatusRuleTest {
    @Test
    void theSameValueTwiceIsAgreed() {
        assertThat(status("""
                FR 08:00 - exact 42
                DE 09:00 - exact 42
                """)).isEqualTo("agreed");
    }

    @Test
    void aRoundedValueThatMeetsAnExactOneIsAgreed() {
        assertThat(status("""
                FR 08:00 - about 2000/1000
                DE 09:00 - exact 2412
                """)).isEqualTo("agreed");
    }

    @Test
    void aRoundedValueReachesOnlyHalfItsLastDigit() {
        assertThat(status("""
                FR 08:00 - about 2000/1000
                DE 09:00 - exact 2501
                """)).isEqualTo("conflicting");
    }

    @Test
    void nearlyReachesDownOnly() {
        assertThat(status("""
                FR 08:00 - nearly 100
                DE 09:00 - exact 101
                """)).isEqualTo("conflicting");
    }

    @Test
    void atLeastFortyAndFortyTwoAreCompatible() {
        assertThat(status("""
                FR 08:00 - at_least 40
                DE 09:00 - exact 42
                """)).isEqualTo("compatible");
    }

    @Test
    void moreThanFortyAndFortyConflict() {
        assertThat(status("""
                FR 08:00 - more_than 40
                DE 09:00 - exact 40
                """)).isEqualTo("conflicting");
    }

    @Test
    void dozensAndSixtyAreCompatible() {
        assertThat(status("""
                FR 08:00 - vague 24-100
                DE 09:00 - exact 60
                """)).isEqualTo("compatible");
    }

    @Test
    void oneOddReportIsEnoughForAConflict() {
        assertThat(status("""
                FR 08:00 - exact 6
                DE 09:00 - exact 6
                RS 10:00 - exact 8
                """)).isEqualTo("conflicting");
    }

    @Test
    void aReprintIsNoSecondOrigin() {
        assertThat(status("""
                CH    08:00 - exact 36
                KE=CH 09:00 - exact 36
                """)).isEqualTo("single");
    }

    @Test
    void twoNamedSourcesConflictEvenInOneArticle() {
        assertThat(status("""
                FR 08:00 police     about 6500/100
                FR 08:00 organisers exact 45000
                """)).isEqualTo("conflicting");
    }

    @Test
    void twoValuesOfOneOriginWithoutTwoSourcesAreSingle() {
        assertThat(status("""
                FR 08:00 police exact 40
                FR 08:00 -      exact 45
                """)).isEqualTo("single");
    }

    @Test
    void twoNamedSourcesConflictBeforeATollGrows() {
        assertThat(toll("""
                FR 08:00 police   exact 40
                DE 13:59 hospital exact 45
                """)).isEqualTo("conflicting");
    }

    @Test
    void moreThanSixHoursApartATollGrows() {
        assertThat(toll("""
                FR 08:00 police   exact 40
                DE 14:01 hospital exact 45
                """)).isEqualTo("updated");
    }

    @Test
    void theSameSourceRevisesWhatItSaid() {
        assertThat(status("""
                FR 08:00 ministry exact 52
                DE 09:00 ministry exact 48
                """)).isEqualTo("updated");
    }

    @Test
    void aLaterValueOfAnotherSourceReplacesNothing() {
        assertThat(status("""
                FR 08:00 ministry exact 52
                DE 19:00 -        exact 48
                """)).isEqualTo("conflicting");
    }

    @Test
    void aGrowingTollIsUpdatedEvenWhereIntervalsMeet() {
        assertThat(toll("""
                FR 08:00 - at_least 38
                DE 15:00 - exact 52
                """)).isEqualTo("updated");
    }

    @Test
    void aRoundLowerBoundIsNoEarlierToll() {
        assertThat(toll("""
                FR 08:00 - more_than 60/10
                DE 15:00 - exact 64
                """)).isEqualTo("compatible");
    }

    @Test
    void aTollThatShrinksConflicts() {
        assertThat(toll("""
                FR 08:00 - exact 52
                DE 15:00 - exact 38
                """)).isEqualTo("conflicting");
    }

    @Test
    void theTimeANumberHoldsForGoesBeforeTheTimeOfPublication() {
        assertThat(toll("""
                FR 15:00 - exact 38 07:00
                DE 08:00 - exact 52 08:00
                """)).isEqualTo("updated");
    }

    @Test
    void anOlderNumberThatAnArticleItselfGivesIsNoContradiction() {
        assertThat(status("""
                FR 08:00 - exact 52 old
                FR 08:00 - exact 73
                DE 09:00 - exact 73
                """)).isEqualTo("updated");
    }

    @Test
    void valuesOfUnknownTimeThatDifferConflict() {
        assertThat(toll("""
                FR - - exact 38
                DE - - exact 52
                """)).isEqualTo("conflicting");
    }

    private static String status(String lines) {
        return ReportLines.of(lines).status().key();
    }

    private static String toll(String lines) {
        return ReportLines.of(lines).statusOfToll().key();
    }
}
