package org.parallax.text;

import java.util.List;
import java.util.Optional;
import org.parallax.article.Language;
import org.parallax.article.Span;
import org.parallax.text.name.Mention;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.quote.Attribution;
import org.parallax.text.quote.Quote;
import org.parallax.text.segment.Sentence;
import org.parallax.text.time.TimeExpression;

/** One text and what was found in it, each list in order of the text. */
public record AnalyzedText(
        String text,
        Language language,
        List<Sentence> sentences,
        List<TimeExpression> times,
        List<Quantity> quantities,
        List<Mention> mentions,
        List<Quote> quotes,
        List<Attribution> attributions) {

    public AnalyzedText {
        sentences = List.copyOf(sentences);
        times = List.copyOf(times);
        quantities = List.copyOf(quantities);
        mentions = List.copyOf(mentions);
        quotes = List.copyOf(quotes);
        attributions = List.copyOf(attributions);
    }

    /** The sentence in which the span begins. */
    public Optional<Sentence> findSentence(Span span) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Sentence sentence = sentences.get(middle);
            if (sentence.end() <= span.start()) {
                low = middle + 1;
            } else if (sentence.start() > span.start()) {
                high = middle - 1;
            } else {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }

    /** The narrowest attribution whose content holds the span. */
    public Optional<Attribution> findAttribution(Span span) {
        return attributions.stream()
                .filter(attribution -> attribution.content().contains(span))
                .min((a, b) -> Integer.compare(a.content().length(), b.content().length()));
    }

    /** The quotation that holds the span. */
    public Optional<Quote> findQuote(Span span) {
        return quotes.stream().filter(quote -> quote.span().contains(span)).findFirst();
    }
}
