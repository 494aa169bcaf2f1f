package org.parallax.comparison.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Language;
import org.parallax.article.Outlet;
import org.parallax.article.Published;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.Evidence;
import org.parallax.comparison.perspective.Grouping;
import org.parallax.text.AnalyzedArticle;
import org.parallax.text.AnalyzedText;
import org.parallax.text.quantity.Bounds;
import org.parallax.text.quantity.Dimension;
import org.parallax.text.quantity.Qualifier;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.quantity.Trend;
import org.parallax.text.time.TimeExpression;

/**
 * Reports of one figure written as lines {@code article time source qualifier value [as-of time] [old]}; {@code -} is an
 * unknown source or time, {@code KE=CH} an article KE that reprints CH.
 */
record ReportLines(ComparedStory story, List<FigureReport> reports) {
    private static final String DAY = "2025-03-01T";

    static ReportLines of(String lines) {
        Map<String, ComparedArticle> articles = new LinkedHashMap<>();
        List<FigureReport> reports = new ArrayList<>();
        for (String line : lines.strip().split("\n")) {
            String[] words = line.strip().split(" +");
            ComparedArticle article = articles.computeIfAbsent(words[0], key -> article(key, words[1]));
            reports.add(report(article, words));
        }
        return new ReportLines(
                new ComparedStory(Grouping.ARTICLE, List.copyOf(articles.values()), List.of(), List.of()), reports);
    }

    FigureStatus status() {
        return new StatusRule(story).of(reports, Course.STEADY);
    }

    FigureStatus statusOfToll() {
        return new StatusRule(story).of(reports, Course.GROWING);
    }

    private static ComparedArticle article(String key, String time) {
        String[] names = key.split("=");
        Published published = time.equals("-") ? Published.unknown() : Published.at(instant(time));
        Article article = new Article(
                ArticleId.of(names[0]), 1, Optional.empty(), "x", Optional.empty(), Language.ENGLISH, published,
                Optional.empty(), Outlet.UNKNOWN, Optional.empty(), Optional.empty());
        AnalyzedText text = new AnalyzedText(
                "x", Language.ENGLISH, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        AnalyzedArticle analysis = new AnalyzedArticle(article, text, text, Optional.empty(), Optional.empty());
        return new ComparedArticle(analysis, names[0], ArticleId.of(names[names.length - 1]));
    }

    private static FigureReport report(ComparedArticle article, String[] words) {
        Optional<String> source = words[2].equals("-") ? Optional.empty() : Optional.of(words[2].replace('_', ' '));
        boolean old = words[words.length - 1].equals("old");
        Optional<TimeExpression> asOf = words.length > (old ? 6 : 5) ? Optional.of(hour(words[5])) : Optional.empty();
        Quantity quantity = quantity(Qualifier.valueOf(words[3].toUpperCase()), words[4], asOf);
        return new FigureReport(
                article.id(), article.perspective(), words[4], quantity, source, source,
                asOf.flatMap(TimeExpression::when).map(TimeExpression.Interval::start), Optional.empty(), old,
                List.of(Evidence.of(article.id(), article.text(), Span.of(0, 1))));
    }

    /** A value {@code 2000/1000} is 2,000 stated to the thousand; {@code 24-100} is a range. */
    private static Quantity quantity(Qualifier qualifier, String written, Optional<TimeExpression> asOf) {
        double value = Double.parseDouble(written.split("[-/]")[0]);
        double precision = written.contains("/") ? Double.parseDouble(written.split("/")[1]) : 1;
        Bounds bounds = switch (qualifier) {
            case EXACT -> Bounds.exactly(value);
            case ABOUT -> Bounds.between(value - precision / 2, value + precision / 2);
            case NEARLY -> Bounds.between(value - Math.max(precision / 2, .05 * value), value);
            case AT_LEAST -> Bounds.atLeast(value);
            case MORE_THAN -> Bounds.moreThan(value);
            case AT_MOST, UP_TO -> Bounds.atMost(value);
            case LESS_THAN -> Bounds.lessThan(value);
            case BETWEEN, VAGUE -> Bounds.between(value, Double.parseDouble(written.split("-")[1]));
        };
        OptionalDouble stated = written.contains("-") ? OptionalDouble.empty() : OptionalDouble.of(value);
        return new Quantity(
                Span.of(0, 1), Span.of(0, 1), Dimension.COUNT, qualifier, "1", Optional.empty(), stated, bounds, precision,
                "1", bounds, stated, Trend.NONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), asOf,
                Optional.empty());
    }

    private static TimeExpression hour(String time) {
        Instant start = instant(time);
        return new TimeExpression(
                Span.of(0, 1), TimeExpression.Granularity.HOUR, Optional.of(new TimeExpression.Interval(start, start.plusSeconds(3600))));
    }

    private static Instant instant(String time) {
        return Instant.parse(DAY + time + ":00Z");
    }
}
