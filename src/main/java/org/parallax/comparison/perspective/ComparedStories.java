package org.parallax.comparison.perspective;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.parallax.article.Article;
import org.parallax.similarity.ArticleLink;
import org.parallax.text.AnalyzedArticle;

/** Lays out the articles of a story for comparison: in order, each with its perspective and its origin. */
public final class ComparedStories {
    private ComparedStories() {}

    /** @param links between any articles; those of articles that are not given are left out */
    public static ComparedStory of(Grouping grouping, List<AnalyzedArticle> articles, List<ArticleLink> links) {
        List<AnalyzedArticle> inOrder = articles.stream()
                .sorted(Comparator.comparing(AnalyzedArticle::article, Article.BY_PUBLICATION))
                .toList();
        List<Article> plain = inOrder.stream().map(AnalyzedArticle::article).toList();
        Map<String, Article> known = plain.stream()
                .collect(Collectors.toMap(article -> article.id().value(), article -> article, (a, b) -> a, TreeMap::new));
        List<ArticleLink> between = links.stream()
                .filter(link -> known.containsKey(link.a().value()) && known.containsKey(link.b().value()))
                .toList();
        Origins origins = new Origins(plain.stream().map(Article::id).toList(), between);
        List<ComparedArticle> compared = inOrder.stream()
                .map(analysis -> new ComparedArticle(
                        analysis, grouping.keyOf(analysis.article()), origins.of(analysis.article().id())))
                .toList();
        return new ComparedStory(grouping, compared, perspectives(grouping, compared), between);
    }

    private static List<Perspective> perspectives(Grouping grouping, List<ComparedArticle> articles) {
        Map<String, List<ComparedArticle>> byKey = articles.stream()
                .collect(Collectors.groupingBy(ComparedArticle::perspective, LinkedHashMap::new, Collectors.toList()));
        return byKey.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getKey().equals(Grouping.UNKNOWN)))
                .map(entry -> perspective(grouping, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Perspective perspective(Grouping grouping, String key, List<ComparedArticle> articles) {
        return new Perspective(
                key,
                PerspectiveLabels.of(grouping, key, articles.getFirst().article()),
                articles.stream().map(ComparedArticle::id).toList(),
                (int) articles.stream().map(ComparedArticle::origin).distinct().count());
    }
}
