package org.parallax.comparison.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each test shows its articles as lines: country, day/hour, text. */
class FigureComparerTest {
    @Test
    void aTollThatGrowsIsUpdated() {
        assertThat(Stories.shared("""
                FR 1/08:00 At least 12 people were killed when a ferry sank off Port Almar.
                DE 1/19:00 The ferry disaster off Port Almar has killed 19 people.
                """)).isEqualTo("updated People killed: FR at least 12 people, DE 19 people");
    }

    @Test
    void killedNeverMeetsInjured() {
        assertThat(Stories.shared("""
                FR 1/08:00 The blast killed 40 people in the market of Tarvo.
                DE 1/09:00 The blast injured 40 people in the market of Tarvo.
                """)).isEmpty();
    }

    @Test
    void killedNeverMeetsSent() {
        assertThat(Stories.shared("""
                UA 1/08:00 About 2,000 soldiers have been killed at the front.
                KR 1/09:00 The ministry sent 2,000 soldiers to the front.
                """)).isEmpty();
    }

    @Test
    void casesNeverMeetBeds() {
        assertThat(Stories.shared("""
                MZ 1/08:00 Doctors in Olande counted 212 cases of fever.
                PT 1/09:00 The clinics of Olande have 212 beds for fever.
                """)).isEmpty();
    }

    @Test
    void policeAndOrganisersConflictEvenInOneArticle() {
        assertThat(Stories.shared("""
                FR 1/08:00 Organisers put the crowd at 45,000, police at 6,500.
                """)).isEqualTo("conflicting People taking part: FR 45,000 (Organisers), FR 6,500 (police)");
    }

    @Test
    void milesAndKilometresAgreeAfterRounding() {
        assertThat(Stories.shared("""
                US 1/08:00 The rockets of the system have a range of about 43 miles.
                HR 1/19:00 The rockets of the system have a range of 70 kilometres.
                """)).startsWith("agreed Range").endsWith("US about 43 miles, HR 70 kilometres");
    }

    @Test
    void moneyIsComparedWithinOneCurrency() {
        assertThat(Stories.shared("""
                US 1/08:00 The bridge will cost $50 million.
                FR 1/09:00 The bridge will cost 50 million euros.
                """)).isEmpty();
    }

    @Test
    void anExactNumberWithinTheBoundsIsCompatible() {
        assertThat(Stories.shared("""
                FR 1/08:00 The storm destroyed more than 1,000 homes on the coast.
                DE 1/09:00 The storm destroyed 1,320 homes on the coast.
                """)).isEqualTo("compatible Homes destroyed: FR more than 1,000 homes, DE 1,320 homes");
    }

    @Test
    void anEarlierTollOfTheSameTextIsSuperseded() {
        assertThat(Stories.shared("""
                US 1/19:00 At least 73 people were killed, the Harbour Office said, raising its earlier toll of 52.
                FR 1/08:00 The quake killed 52 people, the Harbour Office said.
                """)).isEqualTo("updated People killed: FR 52 people (Harbour Office), "
                + "US at least 73 people (Harbour Office), US 52 (old) (Harbour Office)");
    }

    @Test
    void aReprintIsNoSecondOrigin() {
        assertThat(Stories.shared("""
                CH 1/08:00 The flood damaged 310 houses in the valley of Orbe.
                KE=CH 1/09:00 The flood damaged 310 houses in the valley of Orbe.
                """)).isEqualTo("single Houses damaged: CH 310 houses, KE 310 houses");
    }

    @Test
    void theSameNumberTwiceIsOneReportWithTwoPiecesOfEvidence() {
        assertThat(Stories.shared("""
                CH 1/08:00 The flood damaged 310 houses. All 310 houses stood in the valley.
                KE 1/09:00 The flood damaged 310 houses in the valley.
                """)).isEqualTo("agreed Houses damaged: CH 310 houses x2, KE 310 houses");
    }

    @Test
    void aTranslationHelpsToAlignAndTheEvidenceStaysInTheOriginal() {
        assertThat(Stories.shared("""
                ES/es 1/08:00 El temblor destruyó 640 viviendas en Larena. || The tremor destroyed 640 homes in Larena.
                FR 1/09:00 The quake flattened 640 homes in Larena.
                """)).isEqualTo("agreed Homes destroyed: ES 640 viviendas, FR 640 homes");
    }

    @Test
    void figuresThatDifferComeFirst() {
        List<String> statuses = new FigureComparer().compare(Stories.story("""
                FR 1/08:00 The deal covers 48 vehicles. Six batteries of rockets are part of the deal. It was signed by two aides.
                RS 1/09:00 The deal covers 48 vehicles. Eight batteries of rockets are part of the deal.
                """)).stream().map(figure -> figure.status().key()).toList();
        assertThat(statuses).containsExactly("conflicting", "agreed", "single");
    }

    @Test
    void theSameStoryGivesTheSameIds() {
        String story = """
                FR 1/08:00 The deal covers 48 vehicles.
                RS 1/09:00 The deal covers 48 vehicles.
                """;
        assertThat(new FigureComparer().compare(Stories.story(story))).isEqualTo(new FigureComparer().compare(Stories.story(story)));
    }

    @Test
    void anyTextIsCompared() {
        assertThat(Stories.shared("FR 1/08:00 7\nDE 1/09:00 \"« 7 🙏 ,,, and and 7 % 7")).doesNotContain("conflicting");
    }

    @Test
    void aNumberThatAnswersTheOneBeforeIsOfTheSameThing() {
        assertThat(Stories.shared("""
                FR 1/08:00 The Interior Ministry put the number of people evacuated at 2,300. Mayor Ilse Varga said it was closer to 4,000.
                DE 1/09:00 Some 2,300 people were evacuated, the Interior Ministry said.
                """)).startsWith("conflicting ");
    }
}
