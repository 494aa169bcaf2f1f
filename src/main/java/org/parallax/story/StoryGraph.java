package org.parallax.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.parallax.article.ArticleId;
import org.parallax.similarity.AcceptedLink;
import org.parallax.similarity.Score;

/**
 * The accepted links between articles, as a weighted graph.
 *
 * <p>Two arrays an article, since every article of a window of hundreds of thousands is in it: eight bytes for each end of a
 * link, where a graph of objects takes some three hundred.
 */
final class StoryGraph {
    private final Map<ArticleId, Ends> articles = new HashMap<>();

    /** The articles linked to one, and how similar they are. */
    private static final class Ends {
        private ArticleId[] others = new ArticleId[4];
        private float[] similarities = new float[4];
        private int size;

        private int find(ArticleId other) {
            for (int i = 0; i < size; i++) {
                if (others[i].equals(other)) {
                    return i;
                }
            }
            return -1;
        }

        private void add(ArticleId other, float similarity) {
            if (size == others.length) {
                others = Arrays.copyOf(others, size + (size >> 1));
                similarities = Arrays.copyOf(similarities, others.length);
            }
            others[size] = other;
            similarities[size++] = similarity;
        }

        private void remove(ArticleId other) {
            int at = find(other);
            size--;
            others[at] = others[size];
            similarities[at] = similarities[size];
            others[size] = null;
        }
    }

    boolean contains(ArticleId article) {
        return articles.containsKey(article);
    }

    void add(ArticleId article) {
        articles.computeIfAbsent(article, id -> new Ends());
    }

    /** Both articles must be there; a link that is there stays as it is. */
    void link(ArticleId from, AcceptedLink link) {
        Ends ends = articles.get(from);
        if (ends.find(link.to()) < 0) {
            float similarity = (float) link.similarity().value();
            ends.add(link.to(), similarity);
            articles.get(link.to()).add(from, similarity);
        }
    }

    void remove(ArticleId article) {
        Ends ends = articles.remove(article);
        for (int i = 0; ends != null && i < ends.size; i++) {
            articles.get(ends.others[i]).remove(article);
        }
    }

    /** Linked articles, the surest first, then in order of id; none for an article that is not there. */
    List<AcceptedLink> links(ArticleId article) {
        Ends ends = articles.get(article);
        List<AcceptedLink> links = new ArrayList<>();
        for (int i = 0; ends != null && i < ends.size; i++) {
            links.add(new AcceptedLink(ends.others[i], Score.of(ends.similarities[i])));
        }
        links.sort(Comparator.comparing(AcceptedLink::similarity).reversed().thenComparing(AcceptedLink::to));
        return links;
    }

    /** The linked pairs among these articles, each once. */
    List<Pair> pairs(SortedSet<ArticleId> among) {
        List<Pair> pairs = new ArrayList<>();
        for (ArticleId article : among) {
            for (AcceptedLink link : links(article)) {
                if (article.compareTo(link.to()) < 0 && among.contains(link.to())) {
                    pairs.add(new Pair(article, link.to()));
                }
            }
        }
        return pairs;
    }

    /** Two linked articles, the lesser id first. */
    record Pair(ArticleId a, ArticleId b) {}
}
