package org.parallax.story;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import org.parallax.article.ArticleId;

/**
 * Log-odds of pairs that were compared lately: where many look-alikes are grouped anew with each article that comes, only the
 * pairs of that article have to be compared. Holds at most {@value #MOST} pairs, then starts afresh.
 */
final class PairMemory {
    private static final int MOST = 32_768;

    private final ToDoubleBiFunction<ArticleId, ArticleId> compare;
    private final Map<ArticleId, Map<ArticleId, Double>> known = new HashMap<>();
    private int size;

    /** @param compare gives the same whichever article comes first */
    PairMemory(ToDoubleBiFunction<ArticleId, ArticleId> compare) {
        this.compare = compare;
    }

    double logOdds(ArticleId a, ArticleId b) {
        ArticleId first = a.compareTo(b) <= 0 ? a : b;
        ArticleId second = first == a ? b : a;
        Map<ArticleId, Double> row = known.get(first);
        Double remembered = row == null ? null : row.get(second);
        if (remembered != null) {
            return remembered;
        }
        double compared = compare.applyAsDouble(first, second);
        if (size == MOST) {
            known.clear();
            size = 0;
        }
        known.computeIfAbsent(first, id -> new HashMap<>()).put(second, compared);
        size++;
        return compared;
    }

    /** The article has changed or is gone. */
    void forget(ArticleId id) {
        Map<ArticleId, Double> row = known.remove(id);
        size -= row == null ? 0 : row.size();
        for (Map<ArticleId, Double> other : known.values()) {
            size -= other.remove(id) == null ? 0 : 1;
        }
    }
}
