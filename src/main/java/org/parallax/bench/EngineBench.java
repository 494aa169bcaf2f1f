package org.parallax.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.article.Article;
import org.parallax.comparison.perspective.Grouping;
import org.parallax.pipeline.Analyses;
import org.parallax.pipeline.Comparisons;
import org.parallax.similarity.ArticleProfile;
import org.parallax.similarity.ProfileMaker;
import org.parallax.story.StoryFinder;
import org.parallax.story.StoryId;
import org.parallax.story.StorySettings;
import org.parallax.text.TextAnalyzer;

/** Times the steps from articles to comparisons, without a database. */
public final class EngineBench {
    private static final int WARM_UP_ARTICLES = 200;
    private static final int MOST_COMPARISONS = 200;
    private static final int MOST_COMPARED_ARTICLES = 50;

    private final TextAnalyzer analyzer = new TextAnalyzer();
    private final Comparisons comparisons = new Comparisons(analyzer);
    private final ProfileMaker profiles = new ProfileMaker();

    /** Measures on articles with known languages, in the order given. */
    public List<Measurement> run(List<Article> articles) {
        warmUp(articles.subList(0, Math.min(WARM_UP_ARTICLES, articles.size())));
        List<Measurement> measured = new ArrayList<>();
        measured.add(rate("analysis, one thread", articles.size(), () -> articles.forEach(analyzer::analyze)));
        measured.add(rate("analysis, all processors", articles.size(), () -> Analyses.inOrder(articles, analyzer::analyze, () -> {})));
        List<ArticleProfile> made = new ArrayList<>();
        measured.add(rate("profiles, one thread", articles.size(), () -> articles.forEach(article -> made.add(profiles.of(article)))));
        StoryFinder finder = new StoryFinder(StorySettings.DEFAULT);
        measured.add(rate("stories, one thread", articles.size(), () -> made.forEach(finder::add)));
        measured.addAll(comparisons(articles, finder));
        return measured;
    }

    private void warmUp(List<Article> articles) {
        articles.forEach(analyzer::analyze);
        StoryFinder finder = new StoryFinder(StorySettings.DEFAULT);
        articles.forEach(article -> finder.add(profiles.of(article)));
        comparisons(articles, finder);
    }

    /** Uncached comparisons of the stories with at least two articles, the analysis of their articles included. */
    private List<Measurement> comparisons(List<Article> articles, StoryFinder finder) {
        Map<StoryId, List<Article>> stories = new LinkedHashMap<>();
        for (Article article : articles) {
            StoryId story = finder.findStory(article.id()).orElseThrow();
            stories.computeIfAbsent(story, id -> new ArrayList<>()).add(article);
        }
        double[] milliseconds = stories.values().stream()
                .filter(story -> story.size() >= 2)
                .limit(MOST_COMPARISONS)
                .map(story -> story.subList(0, Math.min(MOST_COMPARED_ARTICLES, story.size())))
                .mapToDouble(story -> 1e3 * seconds(() -> comparisons.compare(Grouping.COUNTRY, story)))
                .sorted()
                .toArray();
        return milliseconds.length == 0 ? List.of() : List.of(
                new Measurement("comparison p50", percentile(milliseconds, .5), "ms", milliseconds.length),
                new Measurement("comparison p99", percentile(milliseconds, .99), "ms", milliseconds.length));
    }

    private static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    static Measurement rate(String name, int articles, Runnable work) {
        return new Measurement(name, articles / seconds(work), "articles/s", articles);
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }
}
