package org.parallax.similarity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.parallax.article.ArticleId;

/**
 * Finds the articles worth comparing with one: an inverted index of the most telling words and names of each.
 *
 * <p>Lists are ordered by impact (weight of the term in the article, highest first), and of each list only the first
 * {@link #LONGEST_READ} entries are read. Not safe for use by many threads.
 */
public final class CandidateIndex {
    static final int WORDS = 32;
    static final int NAMES = 16;
    static final int LONGEST_READ = 4000;
    private static final int NAME_SALT = 0x5bd1e995;

    private final Map<Integer, PostingList> lists = new HashMap<>();
    private final Map<ArticleId, Integer> slots = new HashMap<>();
    private final List<WeightedProfile> profiles = new ArrayList<>();
    private final List<Integer> free = new ArrayList<>();
    private float[] sums = new float[64];

    public int size() {
        return slots.size();
    }

    public void add(WeightedProfile profile) {
        if (slots.containsKey(profile.id())) {
            throw new IllegalArgumentException("article " + profile.id() + " is already in the index");
        }
        int slot = free.isEmpty() ? profiles.size() : free.removeLast();
        if (slot == profiles.size()) {
            profiles.add(profile);
            if (sums.length < profiles.size()) {
                sums = Arrays.copyOf(sums, 2 * sums.length);
            }
        } else {
            profiles.set(slot, profile);
        }
        slots.put(profile.id(), slot);
        for (Impact impact : impacts(profile)) {
            lists.computeIfAbsent(impact.term(), term -> new PostingList()).add(slot, impact.weight());
        }
    }

    public void remove(ArticleId id) {
        Integer slot = slots.remove(id);
        if (slot == null) {
            return;
        }
        for (Impact impact : impacts(profiles.get(slot))) {
            PostingList list = lists.get(impact.term());
            list.remove(slot, impact.weight());
            if (list.isEmpty()) {
                lists.remove(impact.term());
            }
        }
        profiles.set(slot, null);
        free.add(slot);
    }

    /** The articles that share the most, best first, ties in order of id; never the article itself. */
    public List<WeightedProfile> candidates(WeightedProfile profile, int limit) {
        int[] touched = new int[64];
        int count = 0;
        for (Impact impact : impacts(profile)) {
            PostingList list = lists.get(impact.term());
            int read = list == null ? 0 : Math.min(list.size(), LONGEST_READ);
            for (int i = 0; i < read; i++) {
                int slot = list.slot(i);
                if (sums[slot] == 0) {
                    touched = count == touched.length ? Arrays.copyOf(touched, 2 * count) : touched;
                    touched[count++] = slot;
                }
                sums[slot] += impact.weight() * list.weight(i);
            }
        }
        return best(touched, count, profile.id(), limit);
    }

    private List<WeightedProfile> best(int[] touched, int count, ArticleId self, int limit) {
        record Found(WeightedProfile profile, float sum) {}
        float floor = floorOfBest(touched, count, limit + 1);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int slot = touched[i];
            if (sums[slot] >= floor && !profiles.get(slot).id().equals(self)) {
                found.add(new Found(profiles.get(slot), sums[slot]));
            }
            sums[slot] = 0;
        }
        found.sort(Comparator.comparingDouble((Found one) -> -one.sum).thenComparing(one -> one.profile.id()));
        return found.stream().limit(limit).map(Found::profile).toList();
    }

    /** The sum that the best, this many, reach at least: the root of a heap that holds them. */
    private float floorOfBest(int[] touched, int count, int size) {
        PriorityQueue<Float> best = new PriorityQueue<>();
        float floor = 0;
        for (int i = 0; i < count; i++) {
            float sum = sums[touched[i]];
            if (best.size() < size) {
                best.add(sum);
            } else if (sum > floor) {
                best.poll();
                best.add(sum);
            }
            floor = best.size() < size ? 0 : best.peek();
        }
        return floor;
    }

    private record Impact(int term, float weight) {}

    private static List<Impact> impacts(WeightedProfile profile) {
        List<Impact> impacts = new ArrayList<>(WORDS + NAMES);
        strongest(profile.text, WORDS, 0, impacts);
        strongest(profile.names, NAMES, NAME_SALT, impacts);
        return impacts;
    }

    private static void strongest(WeightedTerms terms, int limit, int salt, List<Impact> into) {
        float floor = terms.floorOfStrongest(limit);
        int taken = 0;
        for (int i = 0; i < terms.ids.length && taken < limit; i++) {
            if (terms.weights[i] > 0 && terms.weights[i] >= floor) {
                into.add(new Impact(terms.ids[i] ^ salt, terms.weights[i]));
                taken++;
            }
        }
    }
}
