package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import org.parallax.article.ArticleId;
import org.parallax.comparison.figures.Figure;
import org.parallax.comparison.figures.FigureReport;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.text.quantity.Bounds;
import org.parallax.text.quantity.Dimension;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.quantity.Trend;

/** Maps figures to their bodies. */
final class FigureWriter {
    private final ComparedStory story;
    private final EvidenceWriter evidence;

    FigureWriter(ComparedStory story, EvidenceWriter evidence) {
        this.story = story;
        this.evidence = evidence;
    }

    List<FigureBody> write(List<Figure> figures) {
        return figures.stream().map(this::figure).toList();
    }

    private FigureBody figure(Figure figure) {
        Bounds range = figure.range();
        return new FigureBody(
                figure.id(),
                figure.label(),
                figure.dimension().key(),
                figure.unit(),
                figure.currency().orElse(null),
                figure.status().key(),
                new ValueRangeBody(Numbers.write(range.min(), figure.dimension()), Numbers.write(range.max(), figure.dimension())),
                figure.reports().stream().map(this::report).toList());
    }

    private FigureReportBody report(FigureReport report) {
        Quantity quantity = report.quantity();
        Dimension dimension = quantity.dimension();
        Bounds bounds = quantity.bounds();
        return new FigureReportBody(
                report.article().value(),
                report.perspective(),
                report.raw(),
                Numbers.write(quantity.value(), dimension),
                Numbers.write(bounds.min(), dimension),
                Numbers.write(bounds.max(), dimension),
                bounds.minInclusive(),
                bounds.maxInclusive(),
                quantity.qualifier().key(),
                trend(quantity.trend()),
                quantity.unit(),
                quantity.currency().orElse(null),
                normalized(quantity),
                report.attributedTo().orElse(null),
                report.attributedToAsWritten().orElse(null),
                report.asOf().orElse(null),
                story.get(report.article()).article().published().instant().orElse(null),
                report.sameOriginAs().map(ArticleId::value).orElse(null),
                evidence.write(report.evidence()));
    }

    static NormalizedValueBody normalized(Quantity quantity) {
        Dimension dimension = quantity.dimension();
        return new NormalizedValueBody(
                Numbers.write(quantity.normalizedValue(), dimension),
                Numbers.write(quantity.normalized().min(), dimension),
                Numbers.write(quantity.normalized().max(), dimension),
                quantity.normalizedUnit());
    }

    @Nullable
    static String trend(Trend trend) {
        return trend == Trend.NONE ? null : trend.name().toLowerCase(Locale.ROOT);
    }
}
