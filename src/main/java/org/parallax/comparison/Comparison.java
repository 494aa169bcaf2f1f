package org.parallax.comparison;

import java.util.List;
import org.parallax.comparison.claims.Claim;
import org.parallax.comparison.claims.Omission;
import org.parallax.comparison.figures.Figure;
import org.parallax.comparison.flow.Flow;
import org.parallax.comparison.graph.SimilarityGraph;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.quotes.QuoteGroup;
import org.parallax.comparison.subject.SubjectCountry;
import org.parallax.comparison.takes.Take;
import org.parallax.comparison.timeline.TimelineEntry;
import org.parallax.comparison.wording.Wording;

/** Everything in which the tellings of one story agree and differ. */
public record Comparison(
        ComparedStory story,
        List<SubjectCountry> subjects,
        List<Figure> figures,
        List<Claim> claims,
        List<QuoteGroup> quotes,
        Wording wording,
        List<Omission> omissions,
        List<Take> takes,
        List<TimelineEntry> timeline,
        List<Flow> flow,
        SimilarityGraph graph) {
    public Comparison {
        subjects = List.copyOf(subjects);
        figures = List.copyOf(figures);
        claims = List.copyOf(claims);
        quotes = List.copyOf(quotes);
        omissions = List.copyOf(omissions);
        takes = List.copyOf(takes);
        timeline = List.copyOf(timeline);
        flow = List.copyOf(flow);
    }
}
