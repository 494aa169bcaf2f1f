package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.Optional;
import org.parallax.article.CodePoints;
import org.parallax.article.Span;
import org.parallax.text.AnalyzedText;
import org.parallax.text.name.Mention;
import org.parallax.text.quantity.Bounds;
import org.parallax.text.quantity.Dimension;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.quote.Attribution;
import org.parallax.text.quote.Quote;
import org.parallax.text.quote.Source;
import org.parallax.text.time.TimeExpression;

/** Maps what was found in one text to its body. */
public final class AnalysisWriter {
    private final AnalyzedText text;
    private final CodePoints codePoints;

    private AnalysisWriter(AnalyzedText text) {
        this.text = text;
        this.codePoints = CodePoints.of(text.text());
    }

    public static AnalysisBody write(String id, AnalyzedText text) {
        AnalysisWriter writer = new AnalysisWriter(text);
        return new AnalysisBody(
                id,
                ArticleBody.languageOf(text.language()),
                text.sentences().stream().map(sentence -> RangeBody.codePoints(writer.codePoints, sentence.span())).toList(),
                text.quantities().stream().map(writer::figure).toList(),
                text.quotes().stream().map(writer::quote).toList(),
                text.mentions().stream().map(writer::mention).toList(),
                text.attributions().stream().map(writer::attribution).toList());
    }

    private AnalyzedFigureBody figure(Quantity quantity) {
        Dimension dimension = quantity.dimension();
        Bounds bounds = quantity.bounds();
        RangeBody range = range(quantity.span());
        Optional<Source> source = text.findAttribution(quantity.span())
                .flatMap(Attribution::source)
                .or(() -> text.findQuote(quantity.span()).flatMap(Quote::speaker));
        return new AnalyzedFigureBody(
                range.start(),
                range.end(),
                quantity.span().in(text.text()),
                dimension.key(),
                Numbers.write(quantity.value(), dimension),
                Numbers.write(bounds.min(), dimension),
                Numbers.write(bounds.max(), dimension),
                bounds.minInclusive(),
                bounds.maxInclusive(),
                quantity.qualifier().key(),
                FigureWriter.trend(quantity.trend()),
                quantity.unit(),
                quantity.currency().orElse(null),
                FigureWriter.normalized(quantity),
                source.map(Source::name).orElse(null),
                source.map(this::asWritten).orElse(null),
                asOf(quantity),
                quantity.counted().map(span -> span.in(text.text())).orElse(null),
                quantity.verb().map(span -> span.in(text.text())).orElse(null));
    }

    @Nullable
    private static Instant asOf(Quantity quantity) {
        return quantity.asOf().flatMap(TimeExpression::when).map(TimeExpression.Interval::start).orElse(null);
    }

    private AnalyzedQuoteBody quote(Quote quote) {
        RangeBody range = range(quote.span());
        Optional<RangeBody> speaker = quote.speaker().map(source -> range(source.asWritten()));
        return new AnalyzedQuoteBody(
                range.start(), range.end(), quote.span().in(text.text()), quote.speaker().map(Source::name).orElse(null),
                speaker.map(RangeBody::start).orElse(null), speaker.map(RangeBody::end).orElse(null));
    }

    private MentionBody mention(Mention mention) {
        RangeBody range = range(mention.span());
        return new MentionBody(range.start(), range.end(), mention.text(), mention.type().label(), mention.key());
    }

    private AttributionBody attribution(Attribution attribution) {
        RangeBody range = range(attribution.content());
        RangeBody cue = range(attribution.cue());
        Optional<RangeBody> source = attribution.source().map(Source::asWritten).map(this::range);
        return new AttributionBody(
                range.start(), range.end(), attribution.source().map(Source::name).orElse(null),
                attribution.source().map(this::asWritten).orElse(null),
                source.map(RangeBody::start).orElse(null), source.map(RangeBody::end).orElse(null),
                attribution.cue().in(text.text()), cue.start(), cue.end(), attribution.stance().key());
    }

    private String asWritten(Source source) {
        return source.asWritten().in(text.text());
    }

    private RangeBody range(Span span) {
        return RangeBody.codePoints(codePoints, span);
    }
}
