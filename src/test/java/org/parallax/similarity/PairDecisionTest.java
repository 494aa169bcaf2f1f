package org.parallax.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.parallax.similarity.Reports.article;
import static org.parallax.similarity.Reports.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.article.Language;
import org.parallax.article.Published;

class PairDecisionTest {
    private static final ArticleProfile FERRY = report("ferry", 0, "Ferry runs aground off Tarvola",
            "A ferry with 212 passengers ran aground off Tarvola island. The coast guard said captain Miro Delbani was questioned.");
    private static final ArticleProfile LATER = report("later", 30, "Ferry hits rocks near Tarvola",
            "Rescuers brought 212 passengers ashore after their ferry hit rocks off Tarvola. Captain Miro Delbani was questioned.");
    private static final ArticleProfile BARE = report("bare", 0, "Strike ends", "Drivers went back to work.");
    private static final ArticleProfile FRENCH = new ProfileMaker().of(article("french", new Language("fr"), Published.unknown(),
            Optional.of("Un ferry s'échoue à Tarvola"), "Un ferry avec 212 passagers s'est échoué près de Tarvola, selon Miro Delbani."));

    private final ArticleLinker linker = new ArticleLinker();

    private PairDecision decide(ArticleProfile a, ArticleProfile b) {
        DocumentFrequencies frequencies = DocumentFrequencies.reference();
        return linker.decide(WeightedProfile.of(a, frequencies), WeightedProfile.of(b, frequencies));
    }

    @Test
    void thePartsAddUpToTheDecision() {
        for (ArticleProfile other : new ArticleProfile[] {LATER, BARE, FRENCH}) {
            PairDecision decision = decide(FERRY, other);
            double sum = decision.bias() + decision.parts().stream().mapToDouble(PairDecision.Part::logOdds).sum();
            assertThat(sum).isCloseTo(decision.logOdds(), within(1e-6));
            assertThat(decision.parts()).allSatisfy(part -> assertThat(part.logOdds()).isEqualTo(part.weight() * part.counted()));
            assertThat(decision.parts()).extracting(PairDecision.Part::signal).doesNotContain(PairDecision.SECOND_OPINION);
        }
    }

    @Test
    void thePartsSayWhatIsInCommon() {
        assertThat(part(decide(FERRY, LATER), "numbers")).matches("numbers 0\\.\\d\\d 212|numbers 1\\.00 212");
        assertThat(part(decide(FERRY, LATER), "time")).endsWith("30.0 days apart");
    }

    @Test
    void whatOneOfBothHasNotIsImputed() {
        PairDecision decision = decide(FERRY, BARE);
        assertThat(decision.parts()).filteredOn(PairDecision.Part::isImputed)
                .allSatisfy(part -> assertThat(part.counted()).isEqualTo(part.typical()))
                .extracting(PairDecision.Part::signal).contains("numbers");
    }

    @Test
    void acrossLanguagesNoWordsAreCompared() {
        PairDecision decision = decide(FERRY, FRENCH);
        assertThat(decision.sharedLanguage()).isFalse();
        assertThat(decision.parts()).extracting(PairDecision.Part::signal).doesNotContain("text", "title").contains("leadNames");
        assertThat(part(decision, "time")).endsWith("a date is not known");
    }

    private static String part(PairDecision decision, String signal) {
        return decision.parts().stream().filter(part -> part.signal().equals(signal))
                .map(part -> String.format(Locale.ROOT, "%s %.2f %s", signal, part.counted(), part.detail())).collect(Collectors.joining());
    }
}
