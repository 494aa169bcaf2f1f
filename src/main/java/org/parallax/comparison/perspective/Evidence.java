package org.parallax.comparison.perspective;

import org.parallax.article.ArticleId;
import org.parallax.article.Span;
import org.parallax.text.AnalyzedText;
import org.parallax.text.segment.Sentence;

/**
 * The words of an article that a finding rests on.
 *
 * @param exact the words, as UTF-16 offsets into the article's text
 * @param sentence the sentence (or sentences) that hold them
 * @param viaTranslation the finding was read in a translation; the original sentence is then marked
 */
public record Evidence(ArticleId article, Span exact, Span sentence, boolean viaTranslation) {
    public Evidence {
        if (!sentence.contains(exact)) {
            throw new IllegalArgumentException(exact + " does not lie in its sentence " + sentence);
        }
    }

    /** Evidence in the original text; the sentence is that in which the words begin, widened to hold them all. */
    public static Evidence of(ArticleId article, AnalyzedText text, Span exact) {
        Span sentence = text.findSentence(exact).map(Sentence::span).orElse(exact);
        return new Evidence(article, exact, sentence.cover(exact), false);
    }
}
