package org.parallax.similarity;

import java.util.Arrays;
import java.util.Comparator;
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
    private static final int BOUND = 1 << ShingleSketch.HASH_BITS - 4;
    private static final int FEWEST_KEPT = 4;
    private static final int MOST_KEPT = 64;
    private static final int BOILERPLATE_FROM = 200;
    private static final int FOUND_AT_MOST = 50;

    private final ArticleSlots articles;
    private final PostingTable holders = new PostingTable();
    private final int[] read = new int[BOILERPLATE_FROM];

    ReprintIndex(ArticleSlots articles) {
        this.articles = articles;
    }

    void add(int slot) {
        for (int hash : kept(articles.get(slot))) {
            holders.add(hash, slot);
        }
    }

    void remove(int slot) {
        for (int hash : kept(articles.get(slot))) {
            holders.remove(hash, slot);
        }
    }

    /** Articles that may share passages with this one, those with the most shared hashes first, then in order of id. */
    List<WeightedProfile> candidates(WeightedProfile profile) {
        Map<ArticleId, Integer> shared = new TreeMap<>();
        for (int hash : kept(profile)) {
            int found = holders.read(hash, read);
            for (int i = 0; i < found && found < BOILERPLATE_FROM; i++) {
                shared.merge(articles.get(read[i]).id(), 1, Integer::sum);
            }
        }
        shared.remove(profile.id());
        return shared.entrySet().stream()
                .sorted(Map.Entry.<ArticleId, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .limit(FOUND_AT_MOST)
                .map(found -> articles.get(articles.find(found.getKey())))
                .toList();
    }

    private static int[] kept(WeightedProfile profile) {
        int[] hashes = profile.profile().shingles().hashes();
        int kept = Math.min(FEWEST_KEPT, hashes.length);
        while (kept < Math.min(MOST_KEPT, hashes.length) && hashes[kept] < BOUND) {
            kept++;
        }
        return Arrays.copyOf(hashes, kept);
    }
}
