package org.parallax.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleId;
import org.parallax.article.Language;
import org.parallax.article.Published;

class SecondOpinionTest {
    private static final LinkWeights NOTHING = new LinkWeights(0, Map.of(), Map.of());
    private static final LinkWeights OPINION = new LinkWeights(-2, Map.of("fixed", 3.0), Map.of());

    private final WeightedProfile a = weigh(undated("a", "Ferry runs aground", "A ferry ran aground off Tarvola island on Monday."));
    private final WeightedProfile b = weigh(undated("b", "Rescue off Tarvola", "Boats took everyone from a ferry to the harbour."));

    @Test
    void anUndecidedPairIsJudgedByBoth() {
        assertThat(linker(-1, new Fixed(OptionalDouble.of(.9))).logOdds(a, b)).isCloseTo(-1 + (-2 + 3 * .9), within(1e-9));
    }

    @Test
    void decidedPairsAreNotAskedAbout() {
        Fixed opinion = new Fixed(OptionalDouble.of(.9));
        assertThat(linker(-1.6, opinion).logOdds(a, b)).isEqualTo(-1.6);
        assertThat(linker(.8, opinion).logOdds(a, b)).isEqualTo(.8);
        assertThat(opinion.asked).isEmpty();
    }

    @Test
    void whereTheOpinionCannotTellTheSignalsDecide() {
        assertThat(linker(-1, new Fixed(OptionalDouble.empty())).logOdds(a, b)).isEqualTo(-1);
    }

    @Test
    void anUndecidedPairSaysThatItWasAskedAbout() {
        ArticleLink link = linker(-1, new Fixed(OptionalDouble.of(.9))).explain(a, b);
        assertThat(link.reasons()).containsExactly(
                new ArticleLink.Reason("fixed", Score.of(.9), "asked because the rest leaves it open"));
        assertThat(link.similarity().value()).isCloseTo(1 / (1 + Math.exp(.3)), within(1e-9));
    }

    @Test
    void anArticleThatGoesIsForgotten() {
        Fixed opinion = new Fixed(OptionalDouble.empty());
        ArticleCollection articles = new ArticleCollection(linker(-1, opinion), new DocumentFrequencies());
        articles.add(a.profile());
        articles.remove(a.id());
        assertThat(opinion.forgotten).containsExactly(a.id());
    }

    @Test
    void whatAnOpinionAddsIsLearntBesideTheSignals() {
        SecondOpinionTrainer trainer = new SecondOpinionTrainer(linker(0, new Fixed(OptionalDouble.empty())), "fixed");
        for (int i = 0; i < 10; i++) {
            trainer.add(List.of(new TrainingPair(a, b, i < 8, 1)), new Fixed(OptionalDouble.of(.8)));
            trainer.add(List.of(new TrainingPair(a, b, i < 2, 1)), new Fixed(OptionalDouble.of(.4)));
        }
        LinkWeights learnt = trainer.train();
        // 8 of 10 at .8 and 2 of 10 at .4: log-odds ln 4 and -ln 4.
        assertThat(learnt.bias() + .8 * learnt.weight("fixed")).isCloseTo(Math.log(4), within(.1));
        assertThat(learnt.bias() + .4 * learnt.weight("fixed")).isCloseTo(-Math.log(4), within(.1));
    }

    /** A linker whose signals always give the same log-odds. */
    private static ArticleLinker linker(double logOdds, SecondOpinion opinion) {
        LinkWeights constant = new LinkWeights(logOdds, Map.of(), Map.of());
        return new ArticleLinker(constant, NOTHING, NOTHING).with(opinion, OPINION);
    }

    private static ArticleProfile undated(String id, String title, String text) {
        return new ProfileMaker().of(Reports.article(id, Language.ENGLISH, Published.unknown(), Optional.of(title), text));
    }

    private static WeightedProfile weigh(ArticleProfile profile) {
        return WeightedProfile.of(profile, new DocumentFrequencies());
    }

    /** Says the same of every pair. */
    private static final class Fixed implements SecondOpinion {
        private final OptionalDouble measure;
        private final List<ArticleId> asked = new ArrayList<>();
        private final List<ArticleId> forgotten = new ArrayList<>();

        private Fixed(OptionalDouble measure) {
            this.measure = measure;
        }

        @Override
        public String name() {
            return "fixed";
        }

        @Override
        public OptionalDouble measure(ArticleProfile a, ArticleProfile b) {
            asked.add(a.id());
            return measure;
        }

        @Override
        public void forget(ArticleId id) {
            forgotten.add(id);
        }
    }
}
