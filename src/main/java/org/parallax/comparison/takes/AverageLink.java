package org.parallax.comparison.takes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleBiFunction;

/** Agglomerative clustering that joins the two groups with the greatest mean similarity of their cross pairs (UPGMA). */
final class AverageLink {
    private AverageLink() {}

    /** Largest group first, ties and members in the order of the items; earlier groups win ties of similarity. */
    static <T> List<List<T>> cluster(List<T> items, ToDoubleBiFunction<T, T> similarity, double joinAbove) {
        double[][] sums = new double[items.size()][items.size()];
        for (int i = 0; i < items.size(); i++) {
            for (int j = i + 1; j < items.size(); j++) {
                sums[i][j] = sums[j][i] = similarity.applyAsDouble(items.get(i), items.get(j));
            }
        }
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            groups.add(new ArrayList<>(List.of(i)));
        }
        boolean joined;
        do {
            joined = joinBest(groups, sums, joinAbove);
        } while (joined);
        return groups.stream()
                .sorted(Comparator.comparingInt((List<Integer> group) -> -group.size()).thenComparing(List::getFirst))
                .map(group -> group.stream().sorted().map(items::get).toList())
                .toList();
    }

    /** Row and column of a group in {@code sums} are those of its first member. */
    private static boolean joinBest(List<List<Integer>> groups, double[][] sums, double joinAbove) {
        double best = joinAbove;
        List<Integer> left = null;
        List<Integer> right = null;
        for (int i = 0; i < groups.size(); i++) {
            for (int j = i + 1; j < groups.size(); j++) {
                List<Integer> a = groups.get(i);
                List<Integer> b = groups.get(j);
                double mean = sums[a.getFirst()][b.getFirst()] / (a.size() * b.size());
                if (mean > best) {
                    best = mean;
                    left = a;
                    right = b;
                }
            }
        }
        if (left == null) {
            return false;
        }
        for (List<Integer> other : groups) {
            int row = other.getFirst();
            sums[left.getFirst()][row] += sums[right.getFirst()][row];
            sums[row][left.getFirst()] = sums[left.getFirst()][row];
        }
        left.addAll(right);
        groups.remove(right);
        return true;
    }
}
