package org.parallax.comparison.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.comparison.perspective.Evidence;
import org.parallax.text.quantity.Bounds;
import org.parallax.text.time.TimeExpression;

/** Makes reports of the slots of one figure: one for each value that an article gives. */
final class ReportMaker {
    private static final Comparator<Slot> IN_ORDER = Comparator
            .comparing((Slot slot) -> slot.article().article(), Article.BY_PUBLICATION)
            .thenComparing(slot -> slot.quantity().span());

    private ReportMaker() {}

    /** In order of publication, then of the text. */
    static List<FigureReport> reports(List<Slot> slots) {
        Map<List<Object>, List<Slot>> byValue = new LinkedHashMap<>();
        slots.stream().sorted(IN_ORDER).forEach(slot -> byValue
                .computeIfAbsent(List.of(slot.article().id(), valueOf(slot)), key -> new ArrayList<>())
                .add(slot));
        return byValue.values().stream().map(same -> report(same, slots)).toList();
    }

    private static Bounds valueOf(Slot slot) {
        return slot.quantity().normalized();
    }

    private static FigureReport report(List<Slot> same, List<Slot> all) {
        Slot first = same.getFirst();
        ComparedArticle article = first.article();
        Optional<FigureSource> source = same.stream().map(Slot::source).flatMap(Optional::stream).findFirst();
        return new FigureReport(
                article.id(), article.perspective(), first.quantity().span().in(article.text().text()), first.quantity(),
                source.map(FigureSource::name), source.map(FigureSource::asWritten),
                same.stream().map(ReportMaker::asOf).flatMap(Optional::stream).findFirst(),
                article.isReprint() ? Optional.of(article.origin()) : Optional.<ArticleId>empty(),
                same.stream().allMatch(slot -> isSuperseded(slot, all)),
                same.stream().map(slot -> evidence(article, slot.quantity().span())).toList());
    }

    private static Evidence evidence(ComparedArticle article, Span span) {
        return Evidence.of(article.id(), article.text(), span);
    }

    private static Optional<Instant> asOf(Slot slot) {
        return slot.quantity().asOf().or(() -> slot.reading().quantity().asOf())
                .flatMap(TimeExpression::when)
                .map(TimeExpression.Interval::start);
    }

    /** The same article has a newer value beside it: the words say so, or the times for which the values hold. */
    private static boolean isSuperseded(Slot slot, List<Slot> all) {
        return all.stream()
                .filter(other -> other.isSameArticle(slot) && !other.hasSameValue(slot))
                .anyMatch(other -> slot.earlier() && !other.earlier() || isBefore(slot, other));
    }

    private static boolean isBefore(Slot slot, Slot other) {
        Optional<Instant> one = asOf(slot);
        Optional<Instant> later = asOf(other);
        return one.isPresent() && later.isPresent() && one.get().isBefore(later.get());
    }
}
