package org.parallax.comparison.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.article.ArticleId;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.takes.Take;
import org.parallax.similarity.ArticleLink;
import org.parallax.similarity.Score;

/** Articles as nodes, the reasons why they are together as edges. */
public record SimilarityGraph(List<Node> nodes, List<ArticleLink> edges) {
    /**
     * One article.
     *
     * @param take id of the take it belongs to
     * @param centrality mean similarity to all other articles of the story, a missing edge counting 0
     */
    public record Node(ArticleId article, Optional<String> take, Score centrality) {}

    public SimilarityGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    public static SimilarityGraph of(ComparedStory story, List<Take> takes) {
        Map<ArticleId, Double> strength = new HashMap<>();
        for (ArticleLink link : story.links()) {
            strength.merge(link.a(), link.similarity().value(), Double::sum);
            strength.merge(link.b(), link.similarity().value(), Double::sum);
        }
        Map<ArticleId, String> takeOf = new HashMap<>();
        takes.forEach(take -> take.articles().forEach(article -> takeOf.putIfAbsent(article, take.id())));
        int others = Math.max(1, story.articles().size() - 1);
        List<Node> nodes = story.articles().stream()
                .map(article -> new Node(
                        article.id(),
                        Optional.ofNullable(takeOf.get(article.id())),
                        Score.of(Math.min(1, strength.getOrDefault(article.id(), 0.0) / others))))
                .toList();
        return new SimilarityGraph(nodes, story.links());
    }
}
