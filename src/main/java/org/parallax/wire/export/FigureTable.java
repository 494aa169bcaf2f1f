package org.parallax.wire.export;

import java.util.ArrayList;
import java.util.List;
import org.parallax.wire.ComparisonBody;
import org.parallax.wire.FigureBody;
import org.parallax.wire.FigureReportBody;

/** One row for each report of a figure; {@code best}, {@code low} and {@code high} are in the figure's own unit, an open end is empty. */
public final class FigureTable {
    private static final List<String> COLUMNS = ArticleColumns.with(
            "figureId", "label", "dimension", "status", "raw", "qualifier", "trend", "value", "min", "max", "statedUnit", "best", "low",
            "high", "unit", "currency", "attributedTo", "attributedToAsWritten", "asOf", "sameOriginAs");

    private FigureTable() {}

    public static Table of(ComparisonBody comparison) {
        ArticleColumns articles = new ArticleColumns(comparison);
        List<List<Object>> rows = new ArrayList<>();
        for (FigureBody figure : comparison.figures()) {
            figure.reports().forEach(report -> rows.add(row(articles, figure, report)));
        }
        return new Table(COLUMNS, rows);
    }

    private static List<Object> row(ArticleColumns articles, FigureBody figure, FigureReportBody report) {
        return articles.row(
                report.perspective(), report.articleId(), ArticleColumns.in(report.articleId(), report.evidence()), figure.id(),
                figure.label(), figure.dimension(), figure.status(), report.raw(), report.qualifier(), report.trend(), report.value(),
                report.minValue(), report.maxValue(), report.unit(), report.normalized().value(), report.normalized().min(),
                report.normalized().max(), figure.unit(), figure.currency(), report.attributedTo(), report.attributedToAsWritten(),
                report.asOf(), report.sameOriginAs());
    }
}
