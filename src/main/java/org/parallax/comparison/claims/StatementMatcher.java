package org.parallax.comparison.claims;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * Measures what two statements of a story have in common: soft overlap of their terms, weighted by how much each tells in the
 * story. A term that the other has only in the rest of its sentence ("its wall", of a dam named before) counts half.
 */
final class StatementMatcher {
    private static final double IN_CONTEXT = .5;
    /** What happens, and who does it, counts for more than where, when and to whom. */
    private static final double CORE = 1.6;

    /** A statement's terms by number, in order, what each counts for in it, and the sum of that. */
    private record Profile(int[] terms, double[] worth, int[] context, double weight) {}

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
        statements.forEach(statement -> profiles.put(statement, profile(statement, numbers)));
    }

    private Profile profile(Statement statement, Map<String, Integer> numbers) {
        Set<Integer> core = new HashSet<>();
        statement.predicates().forEach(term -> core.add(numbers.get(term)));
        statement.subject().filter(statement.terms()::contains).ifPresent(term -> core.add(numbers.get(term)));
        int[] terms = numbersOf(statement.terms(), numbers);
        double[] worth = IntStream.of(terms).mapToDouble(term -> weights[term] * (core.contains(term) ? CORE : 1)).toArray();
        return new Profile(terms, worth, numbersOf(statement.context(), numbers), DoubleStream.of(worth).sum());
    }

    private static int[] numbersOf(Collection<String> terms, Map<String, Integer> numbers) {
        return terms.stream().mapToInt(numbers::get).sorted().toArray();
    }

    Match match(Statement one, Statement other) {
        Profile left = profiles.get(one);
        Profile right = profiles.get(other);
        Sum own = shared(left, right.terms);
        Sum leftInContext = shared(left, right.context);
        Sum rightInContext = shared(right, left.context);
        return new Match(own.telling, own.telling + IN_CONTEXT * (leftInContext.telling + rightInContext.telling),
                cover(own, leftInContext, left), cover(shared(right, left.terms), rightInContext, right));
    }

    private static double cover(Sum own, Sum inContext, Profile profile) {
        return profile.weight == 0 ? 0 : Math.min(1, (own.weight + IN_CONTEXT * inContext.weight) / profile.weight);
    }

    /** What the terms that a statement shares count for in it, and how many of them tell. */
    private Sum shared(Profile profile, int[] others) {
        double weight = 0;
        int telling = 0;
        int j = 0;
        for (int i = 0; i < profile.terms.length; i++) {
            while (j < others.length && others[j] < profile.terms[i]) {
                j++;
            }
            if (j < others.length && others[j] == profile.terms[i]) {
                weight += profile.worth[i];
                telling += light[profile.terms[i]] ? 0 : 1;
            }
        }
        return new Sum(weight, telling);
    }

    private record Sum(double weight, int telling) {}
}
