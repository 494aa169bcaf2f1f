package org.parallax.text.quote;

import java.util.List;
import java.util.stream.Collectors;
import org.parallax.article.Language;
import org.parallax.text.name.Mention;
import org.parallax.text.name.NameFinder;
import org.parallax.text.segment.Segmenter;
import org.parallax.text.segment.Sentence;

/** A text read for its quotations and attributions, as one line. */
record Reading(String text, List<Quote> quotes, List<Attribution> attributions) {
    static Reading of(String language, String text) {
        Language tag = Language.of(language);
        List<Sentence> sentences = Segmenter.of(tag).segment(text);
        List<Mention> mentions = new NameFinder().find(text, sentences, tag);
        List<Quote> quotes = new QuoteFinder().find(text, sentences, mentions, tag);
        return new Reading(text, quotes, new AttributionFinder().find(text, sentences, mentions, quotes, tag));
    }

    /** {@code speaker: words}, with {@code ~} before a part, joined by {@code |}. */
    String quoted() {
        return quotes.stream().map(this::line).collect(Collectors.joining(" | "));
    }

    private String line(Quote quote) {
        return (quote.complete() ? "" : "~") + quote.speaker().map(Source::name).orElse("-") + ": " + quote.span().in(text);
    }

    /** {@code source STANCE: content} of what is reported outside quotation marks, joined by {@code |}. */
    String reported() {
        return attributions.stream()
                .filter(attribution -> quotes.stream().noneMatch(quote -> quote.span().equals(attribution.content())))
                .map(attribution -> attribution.source().map(Source::name).orElse("-") + " " + attribution.stance() + ": " + attribution.content().in(text))
                .collect(Collectors.joining(" | "));
    }
}
