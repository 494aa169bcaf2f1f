package org.parallax.comparison.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleBiFunction;
import org.parallax.article.ArticleId;
import org.parallax.text.quantity.Bounds;

/**
 * Groups numbers that measure one thing by agglomeration, best pair of groups first. Two groups join while their link, three
 * parts the mean over all their pairs and one part the best of them, is above 0 and no pair is ruled out: the best pair
 * counts for more because the members of one group may well contradict each other.
 */
final class Alignment {
    private static final double BEST_PAIR = .25;
    /** Of one unit: a story has hardly more, and a table of thousands of numbers must not take minutes. */
    private static final int MOST_SLOTS = 700;

    private Alignment() {}

    /** Groups; slots of different units never meet, and of too many numbers of one unit the last stand alone. */
    static List<List<Slot>> of(List<Slot> slots, ToDoubleBiFunction<Slot, Slot> score) {
        Map<String, List<Slot>> byUnit = new LinkedHashMap<>();
        slots.forEach(slot -> byUnit.computeIfAbsent(slot.unit(), unit -> new ArrayList<>()).add(slot));
        List<List<Slot>> groups = new ArrayList<>();
        for (List<Slot> block : byUnit.values()) {
            List<Slot> aligned = block.size() <= MOST_SLOTS ? block : foremost(block);
            groups.addAll(new Block(aligned, score).groups());
            Set<Slot> known = Collections.newSetFromMap(new IdentityHashMap<>());
            known.addAll(aligned);
            block.stream().filter(slot -> !known.contains(slot)).map(List::of).forEach(groups::add);
        }
        return groups;
    }

    /** Of too many numbers those whose values several articles tell, then of each article the first in turn. */
    private static List<Slot> foremost(List<Slot> block) {
        Map<Bounds, Set<ArticleId>> tellers = new HashMap<>();
        Map<ArticleId, Integer> places = new HashMap<>();
        Map<Slot, Integer> place = new IdentityHashMap<>();
        for (Slot slot : block) {
            tellers.computeIfAbsent(slot.quantity().normalized(), value -> new HashSet<>()).add(slot.article().id());
            place.put(slot, places.merge(slot.article().id(), 1, Integer::sum));
        }
        return block.stream()
                .sorted(Comparator.comparing((Slot slot) -> tellers.get(slot.quantity().normalized()).size() == 1).thenComparing(place::get))
                .limit(MOST_SLOTS)
                .toList();
    }

    /** The slots of one unit under way to their groups. */
    private static final class Block {
        private final List<List<Slot>> groups = new ArrayList<>();
        /** Sum of the scores over all pairs between two groups. */
        private final float[][] sum;
        /** Highest score between two groups. */
        private final float[][] most;
        private final int[] best;

        Block(List<Slot> slots, ToDoubleBiFunction<Slot, Slot> score) {
            int size = slots.size();
            sum = new float[size][size];
            most = new float[size][size];
            best = new int[size];
            for (int a = 0; a < size; a++) {
                groups.add(new ArrayList<>(List.of(slots.get(a))));
                for (int b = 0; b < a; b++) {
                    sum[a][b] = sum[b][a] = (float) score.applyAsDouble(slots.get(a), slots.get(b));
                    most[a][b] = most[b][a] = sum[a][b];
                }
            }
            Arrays.setAll(best, this::findBest);
        }

        List<List<Slot>> groups() {
            for (int a = closest(); a >= 0; a = closest()) {
                join(Math.min(a, best[a]), Math.max(a, best[a]));
            }
            return groups.stream().filter(group -> !group.isEmpty()).toList();
        }

        /** The group whose best partner is the best of all, or -1 where no two groups belong together. */
        private int closest() {
            int closest = -1;
            for (int a = 0; a < best.length; a++) {
                if (best[a] >= 0 && link(a, best[a]) > 0 && (closest < 0 || link(a, best[a]) > link(closest, best[closest]))) {
                    closest = a;
                }
            }
            return closest;
        }

        private void join(int into, int from) {
            groups.get(into).addAll(groups.get(from));
            groups.set(from, List.of());
            for (int other = 0; other < best.length; other++) {
                sum[into][other] += sum[from][other];
                sum[other][into] = sum[into][other];
                most[into][other] = most[other][into] = Math.max(most[into][other], most[from][other]);
            }
            for (int other = 0; other < best.length; other++) {
                boolean touched = other == into || other == from || best[other] == into || best[other] == from;
                if (touched || best[other] >= 0 && !groups.get(other).isEmpty() && link(other, into) > link(other, best[other])) {
                    best[other] = findBest(other);
                }
            }
        }

        private int findBest(int a) {
            int found = -1;
            for (int b = 0; b < best.length && !groups.get(a).isEmpty(); b++) {
                if (b != a && !groups.get(b).isEmpty() && (found < 0 || link(a, b) > link(a, found))) {
                    found = b;
                }
            }
            return found;
        }

        private double link(int a, int b) {
            double mean = sum[a][b] / ((double) groups.get(a).size() * groups.get(b).size());
            return (1 - BEST_PAIR) * mean + BEST_PAIR * most[a][b];
        }
    }
}
