package org.parallax.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.Language;
import org.parallax.article.Published;

/** Articles of which nothing but a headline is known. */
class HeadlinesTest {
    private final ArticleLinker linker = new ArticleLinker();

    @Test
    void headlinesOfOneEventAreLinked() {
        assertThat(logOdds("Ferry with 212 aboard runs aground off Tarvola", "Ferry carrying 212 hits rocks near Tarvola")).isPositive();
        assertThat(logOdds("Tarvola ferry runs aground, captain questioned", "Captain questioned after ferry runs aground")).isPositive();
    }

    @Test
    void oneNameInCommonIsNotOneEvent() {
        assertThat(logOdds("Trump visits a steel mill in Ohio", "Trump sues a newspaper for slander")).isNegative();
    }

    @Test
    void oneWordInCommonIsNotOneEvent() {
        assertThat(logOdds("Police find stolen paintings in a barn", "Police warn of icy roads in the north")).isNegative();
    }

    @Test
    void aTextThatRepeatsTheHeadlineIsNoText() {
        String headline = "Ferry runs aground off Tarvola";
        assertThat(profile(Optional.of(headline), headline).isHeadline).isTrue();
        assertThat(profile(Optional.of(headline), "").isHeadline).isTrue();
        assertThat(profile(Optional.empty(), headline).isHeadline).isTrue();
        assertThat(profile(Optional.of(headline), "The coast guard brought everybody ashore.").isHeadline).isFalse();
    }

    @Test
    void wordsInCommonDoNotLookCommonInALanguageWithoutReferenceCollection() {
        DocumentFrequencies two = new DocumentFrequencies();
        two.add(new ProfileMaker().of(russian("a", "Паром сел на мель у острова Тарвола")));
        two.add(new ProfileMaker().of(russian("b", "Паром сел на мель у Тарволы, капитан задержан")));
        double inBoth = two.idf("ru", TermCounts.idOf("мел"));
        double inOne = two.idf("ru", TermCounts.idOf("остров"));
        assertThat(inBoth / inOne).isBetween(.75, .9);
    }

    private static Article russian(String id, String title) {
        return Reports.article(id, Language.of("ru"), Published.unknown(), Optional.of(title), "");
    }

    private double logOdds(String first, String second) {
        return linker.logOdds(profile(Optional.of(first), ""), profile(Optional.of(second), ""));
    }

    private static WeightedProfile profile(Optional<String> title, String text) {
        return WeightedProfile.of(
                new ProfileMaker().of(Reports.article(title + text, Language.ENGLISH, Published.unknown(), title, text)), DocumentFrequencies.reference());
    }
}
