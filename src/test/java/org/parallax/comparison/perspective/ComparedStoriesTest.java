package org.parallax.comparison.perspective;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.CountryCode;
import org.parallax.article.Language;
import org.parallax.article.Outlet;
import org.parallax.article.Published;
import org.parallax.similarity.ArticleLink;
import org.parallax.similarity.Score;
import org.parallax.text.AnalyzedArticle;
import org.parallax.text.AnalyzedText;

class ComparedStoriesTest {
    @Test
    void countriesStandInOrderOfTheirFirstArticleAndTheUnknownOneLast() {
        assertThat(perspectives(Grouping.COUNTRY, List.of(
                article("a", "", "en", 7), article("b", "UA", "uk", 9), article("c", "XK", "sq", 8), article("d", "UA", "en", 10))))
                .isEqualTo("XK Kosovo [c] 1, UA Ukraine [b, d] 2, unknown unknown [a] 1");
    }

    @Test
    void languagesAreNamedInEnglish() {
        assertThat(perspectives(Grouping.LANGUAGE, List.of(article("a", "BR", "pt-BR", 7), article("b", "UA", "", 8))))
                .isEqualTo("pt-BR Portuguese (Brazil) [a] 1, unknown unknown [b] 1");
    }

    @Test
    void reprintsOfReprintsAreOneOriginWhichIsTheEarliest() {
        ComparedStory story = ComparedStories.of(
                Grouping.COUNTRY,
                List.of(article("a", "FR", "fr", 9), article("b", "FR", "fr", 7), article("c", "FR", "fr", 8)),
                List.of(reprint("a", "c", .9), reprint("b", "c", .6)));
        assertThat(origins(story)).isEqualTo("b←b c←b a←b");
        assertThat(story.perspectives().getFirst().originCount()).isEqualTo(1);
    }

    @Test
    void sharedPassagesAreNoReprint() {
        ComparedStory story = ComparedStories.of(
                Grouping.COUNTRY, List.of(article("a", "FR", "fr", 7), article("b", "FR", "fr", 8)), List.of(reprint("a", "b", .49)));
        assertThat(origins(story)).isEqualTo("a←a b←b");
    }

    @Test
    void aReprintCountsInItsOwnPerspective() {
        assertThat(ComparedStories.of(
                        Grouping.COUNTRY, List.of(article("a", "CH", "en", 7), article("b", "KE", "en", 8)), List.of(reprint("a", "b", 1)))
                .perspectives())
                .extracting(Perspective::originCount)
                .containsExactly(1, 1);
    }

    private static String origins(ComparedStory story) {
        return story.articles().stream().map(article -> article.id() + "←" + article.origin()).collect(Collectors.joining(" "));
    }

    private static String perspectives(Grouping grouping, List<AnalyzedArticle> articles) {
        return ComparedStories.of(grouping, articles, List.of()).perspectives().stream()
                .map(side -> side.key() + " " + side.label() + " " + side.articles() + " " + side.originCount())
                .collect(Collectors.joining(", "));
    }

    private static ArticleLink reprint(String a, String b, double containment) {
        return new ArticleLink(ArticleId.of(a), ArticleId.of(b), Score.of(containment), ArticleLink.Kind.REPRINT, List.of());
    }

    private static AnalyzedArticle article(String id, String country, String language, int hour) {
        Outlet outlet = new Outlet(Optional.empty(), Optional.empty(), CountryCode.find(country));
        Article article = new Article(
                ArticleId.of(id), 1, Optional.empty(), "", Optional.empty(), Language.find(language).orElse(Language.UNKNOWN),
                Published.at(Instant.parse("2025-03-01T00:00:00Z").plusSeconds(3600L * hour)), Optional.empty(), outlet,
                Optional.empty(), Optional.empty());
        AnalyzedText empty = new AnalyzedText(
                "", article.language(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return new AnalyzedArticle(article, empty, empty, Optional.empty(), Optional.empty());
    }
}
