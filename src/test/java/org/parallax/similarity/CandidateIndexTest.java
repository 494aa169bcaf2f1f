package org.parallax.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.similarity.Reports.report;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleId;
import org.parallax.article.Language;
import org.parallax.article.Published;

class CandidateIndexTest {
    private final ArticleSlots slots = new ArticleSlots();
    private final CandidateIndex index = new CandidateIndex(slots);
    private final WeightedProfile quake = weigh("quake", "Earthquake shakes Lomeria", "Houses fell in Tarvola.");
    private final WeightedProfile tremor = weigh("tremor", "Earthquake in Lomeria", "Tarvola counts fallen houses.");
    private final WeightedProfile budget = weigh("budget", "Parliament passes budget", "Lomeria will spend more on schools.");

    @Test
    void theMostAlikeComesFirst() {
        add(tremor);
        add(budget);
        assertThat(found()).containsExactly("tremor", "budget");
    }

    @Test
    void anArticleIsNoCandidateOfItself() {
        add(quake);
        assertThat(found()).isEmpty();
    }

    @Test
    void removedArticlesAreNotFound() {
        add(tremor);
        add(budget);
        index.remove(slots.find(ArticleId.of("tremor")));
        assertThat(found()).containsExactly("budget");
    }

    @Test
    void equallyAlikeArticlesComeInOrderOfId() {
        for (String id : List.of("c", "a", "b")) {
            add(weigh(id, "Earthquake in Lomeria", "Tarvola counts fallen houses."));
        }
        assertThat(index.candidates(quake, 2).stream().map(one -> one.id().value())).containsExactly("a", "b");
    }

    @Test
    void anArticleInAnotherLanguageIsFoundByItsNames() {
        add(WeightedProfile.of(
                new ProfileMaker().of(Reports.article("es", Language.of("es"), Published.unknown(), Optional.of("Un terremoto sacude Lomeria"),
                        "Varias casas se derrumbaron en la ciudad de Tarvola.")),
                DocumentFrequencies.reference()));
        assertThat(found()).containsExactly("es");
    }

    private void add(WeightedProfile profile) {
        index.add(slots.add(profile));
    }

    private List<String> found() {
        return index.candidates(quake, 10).stream().map(one -> one.id().value()).toList();
    }

    private static WeightedProfile weigh(String id, String title, String text) {
        return WeightedProfile.of(report(id, 0, title, text), DocumentFrequencies.reference());
    }
}
