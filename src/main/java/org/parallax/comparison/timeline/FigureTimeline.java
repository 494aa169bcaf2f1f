package org.parallax.comparison.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.comparison.figures.Figure;
import org.parallax.comparison.figures.FigureReport;
import org.parallax.comparison.figures.FigureStatus;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.text.quantity.Bounds;

/** Who first had each value of a figure that several origins tell; in an updated figure a later value is a revision. */
final class FigureTimeline {
    private final ComparedStory story;
    private final Figure figure;

    FigureTimeline(ComparedStory story, Figure figure) {
        this.story = story;
        this.figure = figure;
    }

    List<TimelineEntry> entries() {
        List<TimelineEntry> entries = new ArrayList<>();
        Set<Bounds> known = new HashSet<>();
        String before = "";
        boolean shared = isShared();
        for (FigureReport report : figure.reports()) {
            boolean dated = story.get(report.article()).article().published().instant().isPresent();
            if (shared && dated && !report.superseded() && known.add(report.quantity().normalized())) {
                entries.addAll(entry(report, before));
                before = report.raw();
            }
        }
        return entries;
    }

    private boolean isShared() {
        return figure.reports().stream().map(report -> story.get(report.article()).origin()).distinct().count() > 1;
    }

    private List<TimelineEntry> entry(FigureReport report, String before) {
        boolean revision = figure.status() == FigureStatus.UPDATED && !before.isEmpty();
        TimelineEntry.Kind kind = revision ? TimelineEntry.Kind.REVISION : TimelineEntry.Kind.FIRST_FIGURE;
        String text = figure.label() + ": " + (revision ? before + " → " : "") + report.raw();
        return TimelineMaker.entry(story.get(report.article()), kind, text).stream().toList();
    }
}
