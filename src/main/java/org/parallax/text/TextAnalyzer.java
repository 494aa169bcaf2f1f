package org.parallax.text;

import java.util.List;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.Language;
import org.parallax.article.Published;
import org.parallax.article.Translation;
import org.parallax.text.name.Mention;
import org.parallax.text.name.NameFinder;
import org.parallax.text.name.Surroundings;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.quantity.QuantityFinder;
import org.parallax.text.quote.Attribution;
import org.parallax.text.quote.AttributionFinder;
import org.parallax.text.quote.Quote;
import org.parallax.text.quote.QuoteFinder;
import org.parallax.text.segment.LanguageDetector;
import org.parallax.text.segment.Segmenter;
import org.parallax.text.segment.Sentence;
import org.parallax.text.time.TimeExpression;
import org.parallax.text.time.TimeFinder;

/** Reads an article once and finds everything it says. Safe for use by many threads; the same article always gives the same result. */
public final class TextAnalyzer {
    private final LanguageDetector detector = new LanguageDetector();
    private final TimeFinder timeFinder = new TimeFinder();
    private final QuantityFinder quantityFinder = new QuantityFinder();
    private final NameFinder nameFinder = new NameFinder();
    private final QuoteFinder quoteFinder = new QuoteFinder();
    private final AttributionFinder attributionFinder = new AttributionFinder();

    /** An article of unknown language comes back with the language detected. */
    public AnalyzedArticle analyze(Article original) {
        Article article = original.language().isKnown() ? original : original.withLanguage(detect(original));
        AnalyzedText text = analyze(article.text(), article.language(), article.published(), Surroundings.NONE);
        AnalyzedText title = analyze(article.title().orElse(""), article.language(), article.published(), surroundings(text));
        Optional<AnalyzedText> translation = article.translation()
                .map(translated -> analyze(translated.text(), translated.language(), article.published(), Surroundings.NONE));
        Optional<AnalyzedText> translatedTitle = article.translation()
                .flatMap(Translation::title)
                .map(words -> analyze(words, article.translation().get().language(), article.published(), translation.map(TextAnalyzer::surroundings).orElse(Surroundings.NONE)));
        return new AnalyzedArticle(article, title, text, translatedTitle, translation);
    }

    private Language detect(Article article) {
        return detector.detect(article.title().orElse(""), article.text());
    }

    private static Surroundings surroundings(AnalyzedText text) {
        return new Surroundings(text.sentences(), text.mentions());
    }

    private AnalyzedText analyze(String text, Language language, Published published, Surroundings surroundings) {
        List<Sentence> sentences = Segmenter.of(language).segment(text);
        List<TimeExpression> times = timeFinder.find(text, sentences, language, published);
        List<Quantity> quantities = quantityFinder.find(text, sentences, times, language);
        List<Mention> mentions = nameFinder.find(text, sentences, language, surroundings);
        List<Quote> quotes = quoteFinder.find(text, sentences, mentions, language);
        List<Attribution> attributions = attributionFinder.find(text, sentences, mentions, quotes, language);
        return new AnalyzedText(text, language, sentences, times, quantities, mentions, quotes, attributions);
    }
}
