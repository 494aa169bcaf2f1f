package org.parallax.comparison.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Both affirm, but with opposed words: an accident and a sabotage, a fair vote and a rigged one. */
final class AntonymRule implements RelationRule {
    private static final double ENOUGH = .3;

    private final Opposites opposites;
    private final WordClasses words;
    private final TermWeights weights;

    AntonymRule(Opposites opposites, WordClasses words, TermWeights weights) {
        this.opposites = opposites;
        this.words = words;
        this.weights = weights;
    }

    @Override
    public Optional<Relation> relate(Statement one, Statement other, Match match) {
        if (one.isOpposite() != other.isOpposite()) {
            return Optional.empty();
        }
        for (String left : asserted(one)) {
            for (String right : asserted(other)) {
                boolean opposed = opposites.areOpposed(left, right) && !one.terms().contains(right) && !other.terms().contains(left);
                if (opposed && isSameBearer(one, other, left, right, match)) {
                    double rest = rest(one, other, left, right);
                    if (rest >= ENOUGH) {
                        return Optional.of(Relation.opposed(Difference.Kind.ANTONYM, (1 + rest) / 2));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> asserted(Statement statement) {
        return statement.terms().stream().filter(term -> !statement.modifiers().contains(term)).sorted().toList();
    }

    private boolean isSameBearer(Statement one, Statement other, String left, String right, Match match) {
        boolean common = match.shared().stream().anyMatch(term -> !words.isLight(term));
        boolean sameSubject = one.subject().isPresent() && one.subject().equals(other.subject());
        return common && (opposites.bearer(left, right) == Opposites.Bearer.ANY || sameSubject);
    }

    /** How much of the shorter clause, the opposed words aside, is in the other. */
    private double rest(Statement one, Statement other, String left, String right) {
        Set<String> restOfOne = without(one.terms(), left);
        Set<String> restOfOther = without(other.terms(), right);
        Set<String> shared = new HashSet<>(restOfOne);
        shared.retainAll(restOfOther);
        return weights.of(shared) / Math.max(1e-9, Math.min(weights.of(restOfOne), weights.of(restOfOther)));
    }

    private static Set<String> without(Set<String> terms, String term) {
        Set<String> rest = new HashSet<>(terms);
        rest.remove(term);
        return rest;
    }
}
