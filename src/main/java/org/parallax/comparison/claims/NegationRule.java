package org.parallax.comparison.claims;

import java.util.Optional;
import org.parallax.comparison.claims.Statement.Polarity;

/** One affirms and the other negates the same predicate of the same things. */
final class NegationRule implements RelationRule {
    private static final double ENOUGH = .6;
    private static final double TELLING = 2;
    private static final double ENOUGH_OF_ALL = .5;

    private final Opposites opposites;

    NegationRule(Opposites opposites) {
        this.opposites = opposites;
    }

    @Override
    public Optional<Relation> relate(Statement one, Statement other, Match match) {
        if (one.isOpposite() == other.isOpposite() || !match.predicate()) {
            return Optional.empty();
        }
        Statement negation = one.isOpposite() ? one : other;
        if (negation.polarity() != Polarity.NEGATED) {
            return Optional.empty();
        }
        double covered = one.isOpposite() ? match.coverOne() : match.coverOther();
        boolean sure = match.telling() >= TELLING && covered >= ENOUGH && match.mean() >= ENOUGH_OF_ALL;
        return sure || isDeniedOfEverybody(negation, match, covered)
                ? Optional.of(Relation.opposed(Difference.Kind.NEGATION, match.score()))
                : Optional.empty();
    }

    /** "Nobody threw stones" denies whatever violence another reports. */
    private boolean isDeniedOfEverybody(Statement negation, Match match, double covered) {
        return negation.universal() && covered >= ENOUGH
                && match.shared().stream().anyMatch(term -> negation.predicates().contains(term) && opposites.hasOpposite(term));
    }
}
