package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds what in each perspective comes nearest to a claim. */
final class NearestStatements {
    /**
     * @param cover part of the weight of a claim's wording that the statement and its sentence account for, in [0,1]
     * @param telling how many of its telling terms these are
     * @param samePredicate whether the same happens in both
     */
    record Near(Statement statement, double cover, double telling, boolean samePredicate) {
        /** A statement in which the same happens is nearer than its words alone show. */
        double nearness() {
            return cover + (samePredicate ? WORTH_OF_PREDICATE : 0);
        }
    }

    private static final double WORTH_OF_PREDICATE = .15;

    private final List<Statement> statements;
    private final WordClasses words;
    private final StatementMatcher matcher;
    private final Map<String, List<Integer>> index = new HashMap<>();

    NearestStatements(List<Statement> statements, WordClasses words) {
        this.statements = statements;
        this.words = words;
        this.matcher = new StatementMatcher(statements, new TermWeights(statements, words), words);
        IntStream.range(0, statements.size()).forEach(place -> statements.get(place).terms().stream()
                .filter(term -> !words.isLight(term))
                .forEach(term -> index.computeIfAbsent(term, unseen -> new ArrayList<>()).add(place)));
    }

    /** The nearest statement of every perspective that has one with a telling term of the claim. */
    Map<String, Near> byPerspective(List<Statement> saying) {
        Map<String, Near> nearest = new HashMap<>();
        for (Statement said : saying) {
            SortedSet<Integer> candidates = new TreeSet<>();
            said.terms().stream().filter(term -> !words.isLight(term)).forEach(term -> candidates.addAll(index.getOrDefault(term, List.of())));
            for (int candidate : candidates) {
                Statement statement = statements.get(candidate);
                Match match = matcher.match(said, statement);
                Near near = new Near(statement, match.coverOne(), match.telling(), Agreement.sharePredicate(said, statement));
                nearest.merge(statement.view().article().perspective(), near, (known, other) -> other.nearness() > known.nearness() ? other : known);
            }
        }
        return nearest;
    }
}
