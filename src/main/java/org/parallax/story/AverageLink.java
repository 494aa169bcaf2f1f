package org.parallax.story;

import java.util.ArrayList;
import java.util.List;

/**
 * Groups articles so that the mean similarity over all cross pairs of any two joined groups reaches a threshold.
 *
 * <p>Agglomerative: the two groups with the highest mean are joined, again and again (UPGMA; Sokal, Michener 1958). Of
 * equal means the groups with the earliest articles are joined first, so that the order of the articles decides ties.
 */
final class AverageLink {
    private final float[][] sums;
    private final List<List<Integer>> groups = new ArrayList<>();

    /** @param similarities symmetric, between articles by their place */
    private AverageLink(float[][] similarities) {
        sums = similarities;
        for (int i = 0; i < similarities.length; i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
    }

    /** Places of the articles of each group, ascending; the groups by their first article. The matrix is used up. */
    static List<List<Integer>> groups(float[][] similarities, double threshold) {
        return new AverageLink(similarities).join(threshold);
    }

    private List<List<Integer>> join(double threshold) {
        int size = sums.length;
        int[] nearest = new int[size];
        for (int i = 0; i < size; i++) {
            nearest[i] = nearestAfter(i);
        }
        while (true) {
            int best = -1;
            for (int i = 0; i < size; i++) {
                if (nearest[i] >= 0 && (best < 0 || mean(i, nearest[i]) > mean(best, nearest[best]))) {
                    best = i;
                }
            }
            if (best < 0 || mean(best, nearest[best]) < threshold) {
                return groups.stream().filter(group -> !group.isEmpty()).map(group -> group.stream().sorted().toList()).toList();
            }
            merge(best, nearest[best], nearest);
        }
    }

    private void merge(int into, int from, int[] nearest) {
        groups.get(into).addAll(groups.get(from));
        groups.get(from).clear();
        nearest[from] = -1;
        for (int other = 0; other < sums.length; other++) {
            sums[into][other] += sums[from][other];
            sums[other][into] = sums[into][other];
        }
        for (int i = 0; i < sums.length; i++) {
            boolean stale = i == into || i < from && (nearest[i] == into || nearest[i] == from);
            if (!groups.get(i).isEmpty() && stale) {
                nearest[i] = nearestAfter(i);
            } else if (!groups.get(i).isEmpty() && i < into && nearest[i] >= 0 && mean(i, into) > mean(i, nearest[i])) {
                nearest[i] = into;
            }
        }
    }

    private int nearestAfter(int i) {
        int nearest = -1;
        for (int j = i + 1; j < sums.length; j++) {
            if (!groups.get(j).isEmpty() && (nearest < 0 || mean(i, j) > mean(i, nearest))) {
                nearest = j;
            }
        }
        return nearest;
    }

    private double mean(int i, int j) {
        return sums[i][j] / ((double) groups.get(i).size() * groups.get(j).size());
    }
}
