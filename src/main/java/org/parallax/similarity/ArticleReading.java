package org.parallax.similarity;

import java.util.List;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.Language;
import org.parallax.article.Published;
import org.parallax.article.Translation;
import org.parallax.text.AnalyzedArticle;
import org.parallax.text.AnalyzedText;
import org.parallax.text.name.Mention;
import org.parallax.text.name.NameFinder;
import org.parallax.text.name.Surroundings;
import org.parallax.text.quantity.QuantityFinder;
import org.parallax.text.segment.LanguageDetector;
import org.parallax.text.segment.Segmenter;
import org.parallax.text.segment.Sentence;
import org.parallax.text.time.TimeExpression;
import org.parallax.text.time.TimeFinder;

/** Reads of an article what a profile needs: everything of the whole analysis but quotes and attributions. */
final class ArticleReading {
    private final LanguageDetector detector = new LanguageDetector();
    private final TimeFinder times = new TimeFinder();
    private final QuantityFinder quantities = new QuantityFinder();
    private final NameFinder names = new NameFinder();

    AnalyzedArticle read(Article original) {
        Article article = original.language().isKnown()
                ? original
                : original.withLanguage(detector.detect(original.title().orElse(""), original.text()));
        Published published = article.published();
        AnalyzedText text = read(article.text(), article.language(), published, Surroundings.NONE);
        AnalyzedText title = read(article.title().orElse(""), article.language(), published, around(text));
        Optional<Translation> translation = article.translation();
        Optional<AnalyzedText> translated = translation.map(t -> read(t.text(), t.language(), published, Surroundings.NONE));
        Optional<AnalyzedText> translatedTitle = translation.flatMap(Translation::title)
                .map(words -> read(words, translation.get().language(), published, around(translated.get())));
        return new AnalyzedArticle(article, title, text, translatedTitle, translated);
    }

    private static Surroundings around(AnalyzedText text) {
        return new Surroundings(text.sentences(), text.mentions());
    }

    private AnalyzedText read(String text, Language language, Published published, Surroundings surroundings) {
        List<Sentence> sentences = Segmenter.of(language).segment(text);
        List<TimeExpression> found = times.find(text, sentences, language, published);
        List<Mention> mentions = names.find(text, sentences, language, surroundings);
        return new AnalyzedText(
                text, language, sentences, found, quantities.find(text, sentences, found, language), mentions, List.of(), List.of());
    }
}
