package org.parallax.comparison.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.article.ArticleId;
import org.parallax.comparison.perspective.EnglishView;

/**
 * The terms that one side of a comparison uses, each origin read once.
 *
 * <p>Beside the plain count it keeps a bounded one, to which an origin gives a term no more than {@value #MOST_PER_ORIGIN} uses:
 * words come in bursts (Church, Gale 1995), and one long article is not a way of speaking.
 */
final class TermSide {
    static final int MOST_PER_ORIGIN = 4;

    /** One use, with the article it stands in. */
    record Place(EnglishView view, ContentTerms.Use use) {
        ArticleId origin() {
            return view.article().origin();
        }
    }

    private final Map<String, List<Place>> uses = new TreeMap<>();
    private final Map<String, Integer> bounded = new HashMap<>();
    private final Map<String, Integer> origins = new HashMap<>();
    private int boundedTotal;
    private int originTotal;

    void add(EnglishView view, List<ContentTerms.Use> terms) {
        Map<String, Integer> here = new HashMap<>();
        for (ContentTerms.Use use : terms) {
            uses.computeIfAbsent(use.key(), key -> new ArrayList<>()).add(new Place(view, use));
            here.merge(use.key(), 1, Integer::sum);
        }
        here.forEach((key, count) -> {
            int most = Math.min(count, MOST_PER_ORIGIN);
            bounded.merge(key, most, Integer::sum);
            origins.merge(key, 1, Integer::sum);
            boundedTotal += most;
        });
        originTotal++;
    }

    /** By term, in order. */
    Map<String, List<Place>> uses() {
        return uses;
    }

    int count(String key) {
        return uses.getOrDefault(key, List.of()).size();
    }

    int bounded(String key) {
        return bounded.getOrDefault(key, 0);
    }

    int boundedTotal() {
        return boundedTotal;
    }

    /** How many independent articles use the term. */
    int origins(String key) {
        return origins.getOrDefault(key, 0);
    }

    /** The share of independent articles that use the term, in [0,1]. */
    double share(String key) {
        return originTotal == 0 ? 0 : (double) origins(key) / originTotal;
    }
}
