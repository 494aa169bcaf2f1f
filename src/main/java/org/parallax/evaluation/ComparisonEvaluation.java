package org.parallax.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parallax.article.Article;
import org.parallax.comparison.claims.Claim;
import org.parallax.comparison.claims.ClaimComparer;
import org.parallax.comparison.claims.OmissionFinder;
import org.parallax.comparison.claims.StoryStatements;
import org.parallax.comparison.naming.NamingFinder;
import org.parallax.comparison.perspective.ComparedStories;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.Grouping;
import org.parallax.comparison.quotes.QuoteComparer;
import org.parallax.text.AnalyzedArticle;

/**
 * Measures claims, quotations, omissions and namings against annotated stories. Which articles are reprints is taken from the annotation,
 * so that errors in finding them do not count here.
 */
public final class ComparisonEvaluation {
    private final Function<Article, AnalyzedArticle> analyzer;
    private final ClaimComparer claimComparer = new ClaimComparer();
    private final OmissionFinder omissionFinder = new OmissionFinder();
    private final QuoteComparer quoteComparer = new QuoteComparer();
    private final NamingFinder namingFinder = new NamingFinder();

    public ComparisonEvaluation(Function<Article, AnalyzedArticle> analyzer) {
        this.analyzer = analyzer;
    }

    /** A table of each: a row for each story, and one for all. */
    public List<EvaluationTable> evaluate(Path stories) throws IOException {
        List<List<Object>> claims = new ArrayList<>();
        List<List<Object>> quotes = new ArrayList<>();
        List<List<Object>> omissions = new ArrayList<>();
        List<List<Object>> namings = new ArrayList<>();
        ComparisonScores all = ComparisonScores.NONE;
        for (GoldStory story : GoldStory.read(stories)) {
            ComparisonScores scores = evaluate(story);
            claims.add(scores.claimRow(story.id()));
            quotes.add(scores.quoteRow(story.id()));
            omissions.add(scores.omissionRow(story.id()));
            namings.add(scores.namingRow(story.id()));
            all = all.plus(scores);
        }
        claims.add(all.claimRow("all"));
        quotes.add(all.quoteRow("all"));
        omissions.add(all.omissionRow("all"));
        namings.add(all.namingRow("all"));
        return List.of(
                new EvaluationTable("Claims of " + stories.getFileName(), ComparisonScores.CLAIM_COLUMNS, claims),
                new EvaluationTable("Quotations of " + stories.getFileName(), ComparisonScores.QUOTE_COLUMNS, quotes),
                new EvaluationTable("Omissions of " + stories.getFileName() + " that two or more articles report", ComparisonScores.OMISSION_COLUMNS, omissions),
                new EvaluationTable("Namings of " + stories.getFileName(), ComparisonScores.NAMING_COLUMNS, namings));
    }

    private ComparisonScores evaluate(GoldStory story) {
        ComparedStory compared =
                ComparedStories.of(Grouping.COUNTRY, story.articles().stream().map(analyzer).toList(), story.reprints());
        StoryStatements statements = StoryStatements.read(compared);
        List<Claim> claims = claimComparer.compare(statements);
        return ComparisonScores.of(
                new ClaimMatch(GoldClaim.of(story), claims),
                new QuoteMatch(story, quoteComparer.compare(compared)),
                new OmissionMatch(story, omissionFinder.find(statements, claims)),
                new NamingMatch(story, namingFinder.find(compared)));
    }
}
