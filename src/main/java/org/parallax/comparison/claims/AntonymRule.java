package org.parallax.comparison.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Both affirm, but with opposed words: an accident and a sabotage, a fair vote and a rigged one. */
final class AntonymRule implements RelationRule {
    private static final double ENOUGH = .5;
    private static final double ENOUGH_OF_ONE_BEARER = .5;

    private final Opposites opposites;
    private final TermWeights weights;

    AntonymRule(Opposites opposites, TermWeights weights) {
        this.opposites = opposites;
        this.weights = weights;
    }

    @Override
    public Optional<Relation> relate(Statement one, Statement other, Match match) {
        boolean comparable = one.isOpposite() == other.isOpposite() && one.article() != other.article() && !one.unreal() && !other.unreal();
        if (!comparable || !hasOpposite(one) || !hasOpposite(other)) {
            return Optional.empty();
        }
        for (String left : asserted(one)) {
            for (String right : asserted(other)) {
                boolean opposed = opposites.areOpposed(left, right) && !one.terms().contains(right) && !other.terms().contains(left);
                if (opposed && isSameBearer(one, other, left, right, match)) {
                    double rest = rest(one, other, left, right);
                    if (rest >= (haveSameSubject(one, other) ? ENOUGH_OF_ONE_BEARER : ENOUGH)) {
                        return Optional.of(Relation.opposed(Difference.Kind.ANTONYM, (1 + rest) / 2));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean hasOpposite(Statement statement) {
        for (String term : statement.terms()) {
            if (opposites.hasOpposite(term)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> asserted(Statement statement) {
        return statement.terms().stream().filter(term -> !statement.content().modifiers().contains(term)).sorted().toList();
    }

    private boolean isSameBearer(Statement one, Statement other, String left, String right, Match match) {
        return match.own() > 0 && Agreement.onSubjects(one, other) && Agreement.onTime(one, other)
                && (opposites.bearer(left, right) == Opposites.Bearer.ANY || haveSameSubject(one, other));
    }

    private static boolean haveSameSubject(Statement one, Statement other) {
        return one.subject().isPresent() && one.subject().equals(other.subject());
    }

    /** How much of both clauses, the opposed words aside, they share: the Dice coefficient 2 w(A and B) / (w(A) + w(B)). */
    private double rest(Statement one, Statement other, String left, String right) {
        Set<String> restOfOne = without(one.terms(), left);
        Set<String> restOfOther = without(other.terms(), right);
        Set<String> shared = new TreeSet<>(restOfOne);
        shared.retainAll(restOfOther);
        return 2 * weights.of(shared) / Math.max(1e-9, weights.of(restOfOne) + weights.of(restOfOther));
    }

    private static Set<String> without(Set<String> terms, String term) {
        Set<String> rest = new TreeSet<>(terms);
        rest.remove(term);
        return rest;
    }
}
