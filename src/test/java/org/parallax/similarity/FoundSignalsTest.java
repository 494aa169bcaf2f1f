package org.parallax.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.similarity.Reports.report;

import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.Language;
import org.parallax.article.Published;

class FoundSignalsTest {
    private static final String FERRY = "A ferry with 212 passengers ran aground off Tarvola island on Monday. Nobody was hurt, the coast guard said. "
            + "The harbour master blamed a broken rudder, and investigators from Lomeria will board the wreck when the storm is over.";
    private static final String NEW_TURN = "Investigators charged captain Miro Delbani with negligence on Friday over logbooks that had been forged. "
            + "The ferry ran aground off Tarvola island on Monday with 212 passengers. Nobody was hurt, the coast guard said.";

    @Test
    void aTitleIsFoundWhereTheOtherTellsItLater() {
        assertThat(titleFound("Broken rudder blamed, harbour master says", "Ferry ran aground off Tarvola")).isGreaterThan(.5);
    }

    @Test
    void aTitleAboutSomethingElseIsNotFound() {
        assertThat(new TitleFoundSignal().measure(weigh("Bus drivers walk out", FERRY), weigh("Tax on sugar rises", FERRY)).orElseThrow()).isLessThan(.6);
    }

    @Test
    void aNewTurnIsNotFoundInTheOlderReport() {
        double repeated = new LeadFoundSignal().measure(weigh("Ferry", FERRY), weigh("Aground", FERRY)).orElseThrow();
        double turned = new LeadFoundSignal().measure(weigh("Ferry", FERRY), weigh("Charged", NEW_TURN)).orElseThrow();
        assertThat(repeated).isEqualTo(1);
        assertThat(turned).isBetween(.2, .8);
    }

    @Test
    void nothingIsMeasuredAcrossLanguagesOrWithoutWords() {
        WeightedProfile spanish = weigh(Reports.article("es", Language.of("es"), Published.unknown(), Optional.of("Un ferry encalla"), "Un ferry encalla."));
        WeightedProfile empty = weigh(Reports.article("no", Language.ENGLISH, Published.unknown(), Optional.empty(), ""));
        assertThat(new TitleFoundSignal().measure(weigh("Ferry", FERRY), spanish)).isEqualTo(OptionalDouble.empty());
        assertThat(new LeadFoundSignal().measure(weigh("Ferry", FERRY), empty)).isEqualTo(OptionalDouble.empty());
    }

    private static double titleFound(String first, String second) {
        return new TitleFoundSignal().measure(weigh(first, FERRY), weigh(second, FERRY)).orElseThrow();
    }

    private static WeightedProfile weigh(String title, String text) {
        return WeightedProfile.of(report("a", 0, title, text), DocumentFrequencies.reference());
    }

    private static WeightedProfile weigh(Article article) {
        return WeightedProfile.of(new ProfileMaker().of(article), DocumentFrequencies.reference());
    }
}
