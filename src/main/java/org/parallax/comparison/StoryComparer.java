package org.parallax.comparison;

import java.util.List;
import org.parallax.comparison.claims.Claim;
import org.parallax.comparison.claims.ClaimComparer;
import org.parallax.comparison.claims.Omission;
import org.parallax.comparison.claims.OmissionFinder;
import org.parallax.comparison.claims.StoryStatements;
import org.parallax.comparison.figures.Figure;
import org.parallax.comparison.figures.FigureComparer;
import org.parallax.comparison.flow.Flow;
import org.parallax.comparison.flow.FlowFinder;
import org.parallax.comparison.graph.SimilarityGraph;
import org.parallax.comparison.perspective.ComparedStories;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.Grouping;
import org.parallax.comparison.quotes.QuoteComparer;
import org.parallax.comparison.quotes.QuoteGroup;
import org.parallax.comparison.subject.SubjectCountry;
import org.parallax.comparison.subject.SubjectFinder;
import org.parallax.comparison.takes.Take;
import org.parallax.comparison.takes.TakeFinder;
import org.parallax.comparison.timeline.TimelineEntry;
import org.parallax.comparison.timeline.TimelineMaker;
import org.parallax.comparison.wording.Wording;
import org.parallax.comparison.wording.WordingComparer;
import org.parallax.similarity.ArticleLink;
import org.parallax.text.AnalyzedArticle;

/** Lays the articles of one story side by side. Safe for use by several threads. */
public final class StoryComparer {
    private final SubjectFinder subjectFinder = new SubjectFinder();
    private final FigureComparer figureComparer = new FigureComparer();
    private final ClaimComparer claimComparer = new ClaimComparer();
    private final OmissionFinder omissionFinder = new OmissionFinder();
    private final QuoteComparer quoteComparer = new QuoteComparer();
    private final WordingComparer wordingComparer = new WordingComparer();
    private final TakeFinder takeFinder = new TakeFinder();
    private final TimelineMaker timelineMaker = new TimelineMaker();
    private final FlowFinder flowFinder = new FlowFinder();

    /**
     * Compares in the steps that the body names.
     *
     * @param links why the articles are together; reprint links decide what counts as one origin
     */
    public Comparison compare(Grouping grouping, List<AnalyzedArticle> articles, List<ArticleLink> links) {
        ComparedStory story = ComparedStories.of(grouping, articles, links);
        List<SubjectCountry> subjects = subjectFinder.find(story);
        List<Figure> figures = figureComparer.compare(story);
        StoryStatements statements = StoryStatements.read(story);
        List<Claim> claims = claimComparer.compare(statements);
        List<QuoteGroup> quotes = quoteComparer.compare(story);
        Wording wording = wordingComparer.compare(story);
        List<Omission> omissions = OmissionFilter.of(figures, quotes).keep(omissionFinder.find(statements, claims));
        List<Take> takes = takeFinder.find(story);
        List<TimelineEntry> timeline = timelineMaker.timeline(story, figures, claims);
        List<Flow> flow = flowFinder.find(story);
        SimilarityGraph graph = SimilarityGraph.of(story, takes);
        return new Comparison(story, subjects, figures, claims, quotes, wording, omissions, takes, timeline, flow, graph);
    }
}
