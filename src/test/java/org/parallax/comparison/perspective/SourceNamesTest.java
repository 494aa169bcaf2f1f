package org.parallax.comparison.perspective;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Language;
import org.parallax.article.Outlet;
import org.parallax.article.Published;
import org.parallax.article.Span;
import org.parallax.text.AnalyzedArticle;
import org.parallax.text.AnalyzedText;
import org.parallax.text.name.Mention;

class SourceNamesTest {
    @Test
    void aFamilyNameIsTheFullNameOfAnotherArticle() {
        assertThat(story("Tesa Morić", "Morić").fullest("Morić")).isEqualTo("Tesa Morić");
    }

    @Test
    void theSpellingWithMarksIsTheBetterOne() {
        assertThat(story("Tesa Moric", "Tesa Morić").fullest("Moric")).isEqualTo("Tesa Morić");
    }

    @Test
    void anOfficeIsNamedInFull() {
        assertThat(story("Harbour Commission").fullest("the commission")).isEqualTo("Harbour Commission");
    }

    @Test
    void twoNamesThatFitLeaveTheWordsAsTheyAre() {
        assertThat(story("Tesa Morić", "Luka Morić").fullest("Morić")).isEqualTo("Morić");
    }

    @Test
    void aSourceThatNobodyNamesKeepsItsWords() {
        assertThat(story("Tesa Morić").fullest("the dockers")).isEqualTo("dockers");
    }

    @Test
    void aNameOfPunctuationIsKept() {
        assertThat(story("Tesa Morić").fullest("—")).isEqualTo("—");
    }

    private static SourceNames story(String... names) {
        Article article = new Article(
                ArticleId.of("a"), 1, Optional.empty(), "", Optional.empty(), Language.ENGLISH, Published.unknown(),
                Optional.empty(), Outlet.UNKNOWN, Optional.empty(), Optional.empty());
        List<Mention> mentions = Arrays.stream(names)
                .map(name -> new Mention(Span.of(0, 0), name, Mention.Type.PERSON, name, Optional.empty()))
                .toList();
        AnalyzedText text = new AnalyzedText(
                "", Language.ENGLISH, List.of(), List.of(), List.of(), mentions, List.of(), List.of());
        AnalyzedArticle analysis = new AnalyzedArticle(article, text, text, Optional.empty(), Optional.empty());
        return new SourceNames(ComparedStories.of(Grouping.COUNTRY, List.of(analysis), List.of()));
    }
}
