package org.parallax.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.article.ArticleId;

/**
 * Finds texts that share passages: an index of the lowest shingle hashes of each text.
 *
 * <p>All hashes below one bound are kept, so that two texts keep the same ones of the shingles they share (MinHash with a
 * scaled sketch; Irber 2022): a text of 400 words keeps about 25, and a copied fifth of it is missed with probability
 * (15/16)^80 &lt; 1%. A hash that stands in many articles is boilerplate and finds nothing. Not safe for use by many threads.
 */
final class ReprintIndex {
    private static final int BOUND = Integer.MIN_VALUE + (1 << 28);
    private static final int FEWEST_KEPT = 4;
    private static final int MOST_KEPT = 64;
    private static final int BOILERPLATE_FROM = 200;
    private static final int FOUND_AT_MOST = 50;

    private final IntMultimap holders = new IntMultimap();
    private final Map<ArticleId, Integer> numbers = new HashMap<>();
    private final List<ArticleId> articles = new ArrayList<>();

    void add(ArticleProfile profile) {
        int number = articles.size();
        articles.add(profile.id());
        numbers.put(profile.id(), number);
        for (int i = 0; i < kept(profile.shingles()); i++) {
            holders.add(profile.shingles().get(i), number);
        }
    }

    void remove(ArticleProfile profile) {
        int number = numbers.remove(profile.id());
        articles.set(number, null);
        for (int i = 0; i < kept(profile.shingles()); i++) {
            holders.remove(profile.shingles().get(i), number);
        }
    }

    /** Articles that may share passages with this one, those with the most shared hashes first, then in order of id. */
    List<ArticleId> candidates(ArticleProfile profile) {
        Map<ArticleId, Integer> shared = new TreeMap<>();
        for (int i = 0; i < kept(profile.shingles()); i++) {
            int hash = profile.shingles().get(i);
            if (holders.count(hash, BOILERPLATE_FROM) < BOILERPLATE_FROM) {
                holders.forEach(hash, number -> shared.merge(articles.get(number), 1, Integer::sum));
            }
        }
        shared.remove(profile.id());
        return shared.entrySet().stream()
                .sorted(Map.Entry.<ArticleId, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(FOUND_AT_MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static int kept(ShingleSketch sketch) {
        int kept = Math.min(FEWEST_KEPT, sketch.size());
        while (kept < Math.min(MOST_KEPT, sketch.size()) && sketch.get(kept) < BOUND) {
            kept++;
        }
        return kept;
    }
}
