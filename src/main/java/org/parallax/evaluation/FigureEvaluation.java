package org.parallax.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.parallax.article.Article;
import org.parallax.comparison.figures.Figure;
import org.parallax.comparison.figures.FigureComparer;
import org.parallax.comparison.perspective.ComparedStories;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.Grouping;
import org.parallax.text.AnalyzedArticle;

/**
 * Measures figures against annotated stories: numbers found, numbers put together, statuses. Which articles are reprints
 * is taken from the annotation, so that errors in finding them do not count here.
 */
public final class FigureEvaluation {
    private final Function<Article, AnalyzedArticle> analyzer;
    private final FigureComparer comparer = new FigureComparer();

    public FigureEvaluation(Function<Article, AnalyzedArticle> analyzer) {
        this.analyzer = analyzer;
    }

    /** One row for each story, and one for all. */
    public EvaluationTable evaluate(Path stories) throws IOException {
        List<List<Object>> rows = new ArrayList<>();
        FigureScores all = FigureScores.NONE;
        for (GoldStory story : GoldStory.read(stories)) {
            FigureScores scores = evaluate(story);
            rows.add(scores.row(story.id()));
            all = all.plus(scores);
        }
        rows.add(all.row("all"));
        return new EvaluationTable("Figures of " + stories.getFileName(), FigureScores.COLUMNS, rows);
    }

    FigureScores evaluate(GoldStory story) {
        return new FigureMatch(story, compare(story)).scores();
    }

    List<Figure> compare(GoldStory story) {
        List<AnalyzedArticle> analyzed = story.articles().stream().map(analyzer).toList();
        ComparedStory compared = ComparedStories.of(Grouping.COUNTRY, analyzed, story.reprints());
        return comparer.compare(compared);
    }
}
