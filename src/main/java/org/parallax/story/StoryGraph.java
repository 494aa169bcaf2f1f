package org.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.parallax.article.ArticleId;
import org.parallax.similarity.AcceptedLink;
import org.parallax.similarity.Score;

/** The accepted links between articles, as a weighted graph. */
final class StoryGraph {
    private final Graph<ArticleId, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);

    void add(ArticleId article) {
        graph.addVertex(article);
    }

    void link(ArticleId from, AcceptedLink link) {
        DefaultWeightedEdge edge = graph.addEdge(from, link.to());
        if (edge != null) {
            graph.setEdgeWeight(edge, link.similarity().value());
        }
    }

    void remove(ArticleId article) {
        graph.removeVertex(article);
    }

    /** Linked articles, the surest first, then in order of id. */
    List<AcceptedLink> links(ArticleId article) {
        return graph.edgesOf(article).stream()
                .map(edge -> new AcceptedLink(Graphs.getOppositeVertex(graph, edge, article), Score.of(graph.getEdgeWeight(edge))))
                .sorted(Comparator.comparing(AcceptedLink::similarity).reversed().thenComparing(AcceptedLink::to))
                .toList();
    }

    /** The linked pairs among these articles, each once. */
    List<Pair> pairs(SortedSet<ArticleId> articles) {
        List<Pair> pairs = new ArrayList<>();
        for (ArticleId article : articles) {
            for (AcceptedLink link : links(article)) {
                if (article.compareTo(link.to()) < 0 && articles.contains(link.to())) {
                    pairs.add(new Pair(article, link.to()));
                }
            }
        }
        return pairs;
    }

    /** Two linked articles, the lesser id first. */
    record Pair(ArticleId a, ArticleId b) {}
}
