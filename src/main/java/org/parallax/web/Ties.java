package org.parallax.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.wire.ArticleBody;
import org.parallax.wire.ComparisonBody;
import org.parallax.wire.GraphEdgeBody;
import org.parallax.wire.SignalWords;

/** Why each article is in its story: the others that it is most like. */
public final class Ties {
    private static final int SHOWN = 3;

    private final List<GraphEdgeBody> edges;
    private final Map<String, ArticleBody> articles = new HashMap<>();

    Ties(ComparisonBody comparison) {
        this.edges = comparison.graph().edges();
        comparison.articles().forEach(article -> articles.put(article.id(), article));
    }

    /**
     * One of the others.
     *
     * @param how in words: what makes them alike, or who repeats whom
     * @param numbers where the API takes the decision apart, without the corpus
     */
    public record Tie(ArticleBody other, String how, List<Reason> reasons, String numbers) {}

    /** What both have in common in one respect. */
    public record Reason(String label, String detail) {}

    /** The strongest first; empty for an article that is like no other of the story. */
    public List<Tie> of(String article) {
        return edges.stream()
                .filter(edge -> edge.source().equals(article) || edge.target().equals(article))
                .sorted(Comparator.comparingDouble((GraphEdgeBody edge) -> -edge.similarity()))
                .limit(SHOWN)
                .map(edge -> tie(article, edge))
                .toList();
    }

    private Tie tie(String article, GraphEdgeBody edge) {
        String other = edge.source().equals(article) ? edge.target() : edge.source();
        List<Reason> reasons = edge.reasons().stream()
                .filter(reason -> reason.score() > 0)
                .map(reason -> new Reason(SignalWords.label(reason.signal()), reason.detail()))
                .toList();
        String percent = Math.round(100 * edge.similarity()) + "%";
        String how = !edge.kind().equals("reprint") ? percent + " sure to report the same event as"
                : edge.source().equals(article) ? percent + " of the text stands again in" : percent + " of the text repeats";
        return new Tie(articles.get(other), how, reasons, "/api/v1/articles/" + path(article) + "/links/" + path(other));
    }

    private static String path(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
