package org.parallax.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the articles worth comparing with one: an inverted index of the most telling words and names of each.
 *
 * <p>A posting is one int, the impact (weight of the term in the article) above the slot of the article, so that ascending
 * order is highest impact first; of each list only the first {@link #LONGEST_READ} postings are read. The articles found are
 * ranked by the sum of products of impacts. Names count between languages only: within one they stand among the words. Not safe for use by many threads.
 */
final class CandidateIndex {
    static final int WORDS = 32;
    static final int NAMES = 16;
    static final int LONGEST_READ = 4000;
    private static final int SLOT_BITS = 21;
    private static final int LEAST_IMPACT = (1 << Integer.SIZE - 1 - SLOT_BITS) - 1;
    private static final int NAME_SALT = 0x5bd1e995;

    private final ArticleSlots articles;
    private final PostingTable postings = new PostingTable();
    private final SortedMap<String, Integer> languages = new TreeMap<>();
    private final int[] read = new int[LONGEST_READ];
    private float[] sums = new float[64];
    private int[] touched = new int[64];

    CandidateIndex(ArticleSlots articles) {
        this.articles = articles;
    }

    void add(int slot) {
        if (slot >> SLOT_BITS != 0) {
            throw new IllegalStateException("no more than " + (1 << SLOT_BITS) + " articles are compared with each other");
        }
        impacts(articles.get(slot)).forEach(impact -> postings.add(impact.term, posting(impact, slot)));
        languages.merge(language(articles.get(slot)), 1, Integer::sum);
    }

    void remove(int slot) {
        impacts(articles.get(slot)).forEach(impact -> postings.remove(impact.term, posting(impact, slot)));
        languages.computeIfPresent(language(articles.get(slot)), (name, count) -> count == 1 ? null : count - 1);
    }

    private static String language(WeightedProfile profile) {
        return profile.profile().wordLanguage().primary();
    }

    private static int posting(Impact impact, int slot) {
        return LEAST_IMPACT - Math.max(1, Math.round(impact.weight * LEAST_IMPACT)) << SLOT_BITS | slot;
    }

    /** The articles that share the most, best first, ties in order of id; never the article itself. */
    List<WeightedProfile> candidates(WeightedProfile profile, int limit) {
        if (sums.length < articles.bound()) {
            sums = new float[articles.bound() + (articles.bound() >> 1)];
            touched = new int[sums.length];
        }
        int count = 0;
        for (Impact impact : sought(profile)) {
            int length = postings.read(impact.term, read);
            for (int i = 0; i < length; i++) {
                int slot = read[i] & (1 << SLOT_BITS) - 1;
                if (sums[slot] == 0) {
                    touched[count++] = slot;
                }
                sums[slot] += impact.weight * (LEAST_IMPACT - (read[i] >>> SLOT_BITS));
            }
        }
        return best(count, articles.find(profile.id()), limit);
    }

    private List<WeightedProfile> best(int count, int self, int limit) {
        record Found(WeightedProfile profile, float sum) {}
        float floor = floorOfBest(count, limit + 1);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int slot = touched[i];
            if (sums[slot] >= floor && slot != self) {
                found.add(new Found(articles.get(slot), sums[slot]));
            }
            sums[slot] = 0;
        }
        found.sort(Comparator.comparingDouble((Found one) -> -one.sum).thenComparing(one -> one.profile.id()));
        return found.stream().limit(limit).map(Found::profile).toList();
    }

    /** The sum that the best, this many, reach at least; 0 where there are fewer. */
    private float floorOfBest(int count, int size) {
        if (count <= size) {
            return 0;
        }
        float[] best = new float[size];
        for (int i = 0; i < size; i++) {
            best[i] = sums[touched[i]];
        }
        Arrays.sort(best);
        for (int i = size; i < count; i++) {
            float sum = sums[touched[i]];
            if (sum > best[0]) {
                int place = 0;
                for (; place + 1 < size && best[place + 1] < sum; place++) {
                    best[place] = best[place + 1];
                }
                best[place] = sum;
            }
        }
        return best[0];
    }

    private record Impact(int term, float weight) {}

    /** What an article is found by. */
    private static List<Impact> impacts(WeightedProfile profile) {
        List<Impact> impacts = new ArrayList<>(WORDS + NAMES);
        strongest(profile.text, WORDS, 0, impacts);
        strongest(profile.names, NAMES, nameSalt(language(profile)), impacts);
        return impacts;
    }

    /** What others are found by. */
    private List<Impact> sought(WeightedProfile profile) {
        List<Impact> impacts = new ArrayList<>(WORDS + NAMES);
        strongest(profile.text, WORDS, 0, impacts);
        for (String language : languages.keySet()) {
            if (!language.equals(language(profile))) {
                strongest(profile.names, NAMES, nameSalt(language), impacts);
            }
        }
        return impacts;
    }

    private static int nameSalt(String language) {
        return NAME_SALT ^ TermCounts.idOf(language);
    }

    private static void strongest(WeightedTerms terms, int limit, int salt, List<Impact> into) {
        float floor = terms.floorOfStrongest(limit);
        int taken = 0;
        for (int i = 0; i < terms.size() && taken < limit; i++) {
            float weight = terms.weight(i);
            if (weight > 0 && weight >= floor) {
                into.add(new Impact(terms.id(i) ^ salt, weight));
                taken++;
            }
        }
    }
}
