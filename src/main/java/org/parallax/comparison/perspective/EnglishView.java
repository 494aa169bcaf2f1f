package org.parallax.comparison.perspective;

import java.util.List;
import java.util.Optional;
import org.parallax.article.Language;
import org.parallax.article.Span;
import org.parallax.text.AnalyzedText;
import org.parallax.text.segment.Sentence;

/**
 * An article as it reads in English: its own text, or the English translation that came with it.
 *
 * <p>What is found here can always be pinned to the served text: in a translation it is pinned to the original sentence.
 */
public final class EnglishView {
    private final ComparedArticle article;
    private final AnalyzedText text;
    private final boolean translated;
    private final List<Span> originals;

    private EnglishView(ComparedArticle article, AnalyzedText text, boolean translated) {
        this.article = article;
        this.text = text;
        this.translated = translated;
        this.originals = translated ? SentenceAlignment.align(article.text(), text) : List.of();
    }

    /** Empty for an article in another language without an English translation, and for a headline-only one. */
    public static Optional<EnglishView> find(ComparedArticle article) {
        if (!article.isReadInFull()) {
            return Optional.empty();
        }
        if (isEnglish(article.text().language())) {
            return Optional.of(new EnglishView(article, article.text(), false));
        }
        return article.analysis().translation()
                .filter(translation -> isEnglish(translation.language()) && !article.text().sentences().isEmpty())
                .map(translation -> new EnglishView(article, translation, true));
    }

    /** An article of any language in its own words, for readers that know its language. */
    public static EnglishView asWritten(ComparedArticle article) {
        return new EnglishView(article, article.text(), false);
    }

    private static boolean isEnglish(Language language) {
        return language.primary().equals(Language.ENGLISH.primary());
    }

    public ComparedArticle article() {
        return article;
    }

    /** The English text; spans found in it are not spans of the served text where {@link #isTranslated}. */
    public AnalyzedText text() {
        return text;
    }

    public boolean isTranslated() {
        return translated;
    }

    /** Evidence in the served text for words of the English one. */
    public Evidence evidence(Span english) {
        if (!translated) {
            return Evidence.of(article.id(), text, english);
        }
        Span original = originals.get(sentenceIndex(english));
        return new Evidence(article.id(), original, original, true);
    }

    private int sentenceIndex(Span english) {
        List<Sentence> sentences = text.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (english.start() < sentences.get(i).end()) {
                return i;
            }
        }
        return sentences.size() - 1;
    }
}
