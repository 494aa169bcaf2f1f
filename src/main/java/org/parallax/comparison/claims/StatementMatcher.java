package org.parallax.comparison.claims;

import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Measures what two statements of a story have in common: soft overlap of their terms, weighted by how much each tells in the
 * story. A term that the other has only in the rest of its sentence ("its wall", of a dam named before) counts half.
 */
final class StatementMatcher {
    private static final double IN_CONTEXT = .5;

    /** A statement's terms by number, in order. */
    private record Profile(int[] terms, int[] context, double weight) {}

    private final Map<Statement, Profile> profiles = new IdentityHashMap<>();
    private final double[] weights;
    private final boolean[] light;

    /** @param statements all that will be matched */
    StatementMatcher(List<Statement> statements, TermWeights termWeights, WordClasses words) {
        TreeSet<String> terms = new TreeSet<>();
        statements.forEach(statement -> {
            terms.addAll(statement.terms());
            terms.addAll(statement.context());
        });
        Map<String, Integer> numbers = new HashMap<>();
        this.weights = new double[terms.size()];
        this.light = new boolean[terms.size()];
        for (String term : terms) {
            int number = numbers.size();
            numbers.put(term, number);
            weights[number] = termWeights.of(term);
            light[number] = words.isLight(term);
        }
        statements.forEach(statement -> profiles.put(statement, new Profile(
                numbersOf(statement.terms(), numbers), numbersOf(statement.context(), numbers), termWeights.of(statement.terms()))));
    }

    private static int[] numbersOf(Collection<String> terms, Map<String, Integer> numbers) {
        return terms.stream().mapToInt(numbers::get).sorted().toArray();
    }

    Match match(Statement one, Statement other) {
        Profile left = profiles.get(one);
        Profile right = profiles.get(other);
        Sum own = new Sum();
        Sum leftInContext = new Sum();
        Sum rightInContext = new Sum();
        addShared(left.terms, right.terms, own);
        addShared(left.terms, right.context, leftInContext);
        addShared(right.terms, left.context, rightInContext);
        return new Match(own.telling, own.telling + IN_CONTEXT * (leftInContext.telling + rightInContext.telling),
                cover(own, leftInContext, left), cover(own, rightInContext, right));
    }

    private static double cover(Sum own, Sum inContext, Profile profile) {
        return profile.weight == 0 ? 0 : Math.min(1, (own.weight + IN_CONTEXT * inContext.weight) / profile.weight);
    }

    private void addShared(int[] one, int[] other, Sum sum) {
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            if (one[i] == other[j]) {
                sum.weight += weights[one[i]];
                sum.telling += light[one[i]] ? 0 : 1;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static final class Sum {
        private double weight;
        private int telling;
    }
}
