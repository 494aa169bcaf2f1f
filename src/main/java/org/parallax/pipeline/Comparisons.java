package org.parallax.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.article.Article;
import org.parallax.comparison.Comparison;
import org.parallax.comparison.StoryComparer;
import org.parallax.comparison.perspective.Grouping;
import org.parallax.similarity.ArticleLink;
import org.parallax.similarity.ArticleLinker;
import org.parallax.similarity.ArticleProfile;
import org.parallax.similarity.DocumentFrequencies;
import org.parallax.similarity.ProfileMaker;
import org.parallax.similarity.WeightedProfile;
import org.parallax.text.AnalyzedArticle;
import org.parallax.text.TextAnalyzer;

/** Articles to a comparison with nothing stored: analyse, link every pair, compare. Safe for use by several threads. */
public final class Comparisons {
    /** Below this a pair of one story is not worth an edge in its graph. */
    private static final double LINK_FROM = .5;

    private final TextAnalyzer analyzer;
    private final ProfileMaker profiles = new ProfileMaker();
    private final ArticleLinker linker = new ArticleLinker();
    private final StoryComparer comparer = new StoryComparer();

    public Comparisons(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The order of the articles does not matter; their ids differ. */
    public Comparison compare(Grouping grouping, List<Article> articles) {
        List<Article> ordered = articles.stream().sorted(Article.BY_PUBLICATION).toList();
        List<AnalyzedArticle> analyzed = Analyses.inOrder(ordered, analyzer::analyze, () -> {});
        return comparer.compare(grouping, analyzed, link(analyzed));
    }

    /** The comparison of articles that were analysed and linked before. */
    public Comparison compare(Grouping grouping, List<AnalyzedArticle> articles, List<ArticleLink> links) {
        return comparer.compare(grouping, articles, links);
    }

    private List<ArticleLink> link(List<AnalyzedArticle> articles) {
        List<ArticleProfile> made = articles.stream().map(profiles::of).toList();
        DocumentFrequencies frequencies = DocumentFrequencies.reference().copy();
        made.forEach(frequencies::add);
        List<WeightedProfile> weighted = made.stream().map(profile -> WeightedProfile.of(profile, frequencies)).toList();
        List<ArticleLink> links = new ArrayList<>();
        for (int i = 0; i < weighted.size(); i++) {
            for (int j = i + 1; j < weighted.size(); j++) {
                ArticleLink link = linker.explain(weighted.get(i), weighted.get(j));
                if (link.kind() == ArticleLink.Kind.REPRINT || link.similarity().value() >= LINK_FROM) {
                    links.add(link);
                }
            }
        }
        links.sort(Comparator.comparing(ArticleLink::a).thenComparing(ArticleLink::b));
        return links;
    }
}
