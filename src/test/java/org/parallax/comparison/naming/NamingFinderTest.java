package org.parallax.comparison.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.comparison.figures.Stories;
import org.parallax.comparison.perspective.ComparedStory;

class NamingFinderTest {
    private final NamingFinder finder = new NamingFinder();

    /** Entities, one a line: {@code entity: COUNTRY words ×count, …}. */
    private String namings(String lines) {
        ComparedStory story = Stories.story(lines);
        return finder.find(story).stream()
                .map(naming -> naming.entity() + ": " + naming.names().stream()
                        .map(name -> name.perspective() + " " + name.text() + (name.count() > 1 ? " ×" + name.count() : ""))
                        .sorted()
                        .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theWordsBesideANameSayWhatItsBearerIs() {
        assertThat(namings("""
                AT 3/08:00 Ruritanian dictator Edvard Moravec opened the dam on Friday.
                BE 3/09:00 Ruritania's popular president, Edvard Moravec, opened the dam on Friday.
                CA 3/10:00 The dam was opened by Edvard Moravec, the leader of Ruritania.
                """)).isEqualTo("Edvard Moravec: AT Ruritanian dictator, BE Ruritania's popular president, CA leader of Ruritania");
    }

    @Test
    void aShorterNameIsTheSamePerson() {
        assertThat(namings("""
                AT 3/08:00 Opposition leader Ana Brekke spoke first. Brekke left at noon.
                BE 3/09:00 The hard-line senator Brekke spoke first, and Brekke was cheered.
                """)).isEqualTo("Ana Brekke: AT Opposition leader, BE hard-line senator");
    }

    @Test
    void twoPeopleOfOneLastNameStayTwo() {
        assertThat(namings("""
                AT 3/08:00 Finance minister Ana Brekke met her rival, actor Jonas Brekke, in Graz.
                BE 3/09:00 Former banker Ana Brekke met singer Jonas Brekke in Graz.
                """)).isEqualTo("""
                Ana Brekke: AT Finance minister, BE Former banker
                Jonas Brekke: AT actor, BE singer""");
    }

    @Test
    void aRoleMayBeHeldInSomething() {
        assertThat(namings("""
                AT 3/08:00 The leader of the patriotic bloc, Viktor Straton, spoke.
                BE 3/09:00 Former soldier Victor Straton spoke.
                """)).isEqualTo("Victor Straton: AT leader of the patriotic bloc, BE Former soldier");
    }

    @Test
    void aNameThatSomeWithholdIsShownAsEachWritesIt() {
        assertThat(namings("""
                AT 3/08:00 The court jailed train driver Jonas W. for eight years. Jonas W. had been drinking.
                BE 3/09:00 The court jailed Jonas Wolter for eight years.
                """)).isEqualTo("Jonas Wolter: AT Jonas W., AT train driver, BE Jonas Wolter");
    }

    @Test
    void aVerbBeforeANameIsNoTitle() {
        assertThat(namings("""
                AT 3/08:00 After welcoming Prime Minister Ivo Zelnik the crowd went home.
                BE 3/09:00 By opposing Premier Ivo Zelnik the party lost its seats.
                """)).isEqualTo("Ivo Zelnik: AT Prime Minister, BE Premier");
    }

    @Test
    void aDescriptionMeansWhoHoldsTheOffice() {
        assertThat(namings("""
                AT 3/08:00 North Korean leader Pak Sung-ho arrived by train. The North Korean dictator waved.
                BE 3/09:00 North Korean leader Pak Sung-ho arrived by train. The North Korean leader waved.
                """)).isEqualTo("Pak Sung-ho: AT North Korean dictator, AT North Korean leader, BE North Korean leader ×2");
    }

    @Test
    void aDescriptionThatFitsTwoMeansNobody() {
        assertThat(namings("""
                AT 3/08:00 French President Luc Morel met French President Paul Girard, his successor. The French president smiled.
                BE 3/09:00 French leader Luc Morel met Paul Girard. The French strongman smiled.
                """)).doesNotContain("strongman");
    }

    @Test
    void protestersAreCalledByWhatTheyDo() {
        assertThat(namings("""
                AT 3/08:00 Rioters smashed windows on Saturday.
                BE 3/09:00 Tens of thousands of peaceful protesters walked to the palace. Demonstrators gathered there.
                """)).isEqualTo("protesters: AT rioters, BE demonstrators, BE peaceful protesters");
    }

    @Test
    void fightersOfDifferentNamesAreDifferentEntities() {
        assertThat(namings("""
                AT 3/08:00 Houthi rebels fired on the port. Hamas fighters fired as well.
                BE 3/09:00 Houthi terrorists fired on the port. Hamas militants fired as well.
                """)).isEqualTo("""
                Hamas armed group: AT fighters, BE militants
                Houthi armed group: AT rebels, BE terrorists""");
    }

    @Test
    void theGovernmentOfACountryMayBeARegime() {
        assertThat(namings("""
                AT 3/08:00 The Syrian regime closed the road, aid workers said.
                BE 3/09:00 The government of Syria closed the road, aid workers said.
                CA 3/10:00 The French government protested.
                """)).isEqualTo("government of Syria: AT regime, BE government");
    }

    @Test
    void aWarIsKnownByTheCountryItIsFoughtIn() {
        assertThat(namings("""
                AT 3/08:00 Since the invasion of Ukraine prices have doubled.
                BE 3/09:00 Since the military operation in Ukraine prices have doubled.
                CA 3/10:00 The Ukraine war has doubled prices.
                """)).isEqualTo("conflict of Ukraine: AT invasion, BE military operation, CA war");
    }

    @Test
    void aPlaceMayHaveTwoNames() {
        assertThat(namings("""
                AT 3/08:00 The train reached Kyiv at noon.
                BE 3/09:00 The train reached Kiev at noon.
                """)).isEqualTo("Kyiv: AT Kyiv, BE Kiev");
    }

    @Test
    void wordsInQuotationMarksAreTheSpeakersAndNoNaming() {
        assertThat(namings("""
                AT 3/08:00 "The butcher dictator Edvard Moravec must leave the country now," said a farmer. President Edvard Moravec stayed.
                BE 3/09:00 President Edvard Moravec stayed.
                """)).isEmpty();
    }

    @Test
    void nothingIsShownThatAllSayAlike() {
        assertThat(namings("""
                AT 3/08:00 Mayor Ana Brekke resigned.
                BE 3/09:00 Mayor Ana Brekke resigned on Friday.
                """)).isEmpty();
    }

    @Test
    void aReprintCountsInItsOwnCountryOnly() {
        assertThat(namings("""
                AT 3/08:00 Mayor Ana Brekke resigned.
                BE=AT 3/09:00 Mayor Ana Brekke resigned.
                CA 3/10:00 Disgraced politician Ana Brekke resigned.
                """)).isEqualTo("Ana Brekke: AT Mayor, BE Mayor, CA Disgraced politician");
    }
}
