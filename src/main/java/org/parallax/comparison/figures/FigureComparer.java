package org.parallax.comparison.figures;

import java.util.ArrayList;
import java.util.List;
import org.parallax.article.ArticleId;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.SourceNames;
import org.parallax.text.quantity.Bounds;
import org.parallax.text.quantity.Quantity;

/** Lays the figures of a story side by side. Safe for use by several threads. */
public final class FigureComparer {
    private final Concepts concepts = new Concepts();
    private final FigureLabel figureLabel = new FigureLabel(concepts);
    private final SlotReader slotReader = new SlotReader(concepts, new EarlierMarkers());

    /** In order: conflicting, updated, compatible, agreed, single; then by number of origins, then by position. */
    public List<Figure> compare(ComparedStory story) {
        List<Slot> slots = slots(story);
        SlotMatcher matcher = new SlotMatcher(concepts, slots);
        StatusRule status = new StatusRule(story);
        return new Disagreement(concepts, matcher).split(Alignment.of(slots, matcher::score)).stream()
                .map(group -> figure(group, status))
                .sorted(new FigureOrder(story))
                .toList();
    }

    private List<Slot> slots(ComparedStory story) {
        SourceNames names = new SourceNames(story);
        List<Slot> slots = new ArrayList<>();
        story.articles().forEach(article -> slots.addAll(slotReader.read(article, names)));
        return slots;
    }

    private Figure figure(List<Slot> slots, StatusRule status) {
        List<FigureReport> reports = ReportMaker.reports(slots);
        Quantity first = reports.getFirst().quantity();
        return new Figure(
                id(slots), figureLabel.of(slots), first.dimension(), first.normalizedUnit(), first.currency(),
                status.of(reports, Course.of(slots)), range(reports), reports);
    }

    private static String id(List<Slot> slots) {
        return ArticleId.hashOf(slots.stream()
                .map(slot -> slot.article().id() + "@" + slot.quantity().number().start())
                .sorted()
                .toArray(String[]::new)).value();
    }

    private static Bounds range(List<FigureReport> reports) {
        List<Bounds> bounds = reports.stream().map(report -> report.quantity().normalized()).toList();
        return bounds.stream().reduce(FigureComparer::cover).orElseThrow();
    }

    private static Bounds cover(Bounds a, Bounds b) {
        boolean minOfA = a.min() < b.min() || a.min() == b.min() && a.minInclusive();
        boolean maxOfA = a.max() > b.max() || a.max() == b.max() && a.maxInclusive();
        return new Bounds(
                Math.min(a.min(), b.min()), Math.max(a.max(), b.max()),
                minOfA ? a.minInclusive() : b.minInclusive(), maxOfA ? a.maxInclusive() : b.maxInclusive());
    }
}
