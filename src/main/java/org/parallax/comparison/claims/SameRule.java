package org.parallax.comparison.claims;

import java.util.Optional;
import org.parallax.text.quantity.Dimension;
import org.parallax.text.quantity.Quantity;

/** Both claim the same: of one polarity, and most of what the shorter one speaks of is in the longer one. */
final class SameRule implements RelationRule {
    private static final double ENOUGH = .5;
    private static final double ENOUGH_WITHOUT_PREDICATE = .62;
    private static final double TELLING = 2;
    /** An article that says a thing twice says it in nearly the same words. */
    private static final double WITHIN_ARTICLE = .7;

    private final Opposites opposites;

    SameRule(Opposites opposites) {
        this.opposites = opposites;
    }

    @Override
    public Optional<Relation> relate(Statement one, Statement other, Match match) {
        if (one.isOpposite() != other.isOpposite() || match.score() < ENOUGH || !haveEnoughInCommon(one, other, match)) {
            return Optional.empty();
        }
        boolean repeated = one.article() != other.article() || match.mean() >= WITHIN_ARTICLE;
        boolean predicate = one.isOpposite()
                ? Agreement.onPredicate(one, other, match)
                : Agreement.sharePredicate(one, other) || speaksBarely(one, other) || speaksBarely(other, one);
        boolean sure = predicate || !one.isOpposite() && match.score() >= ENOUGH_WITHOUT_PREDICATE;
        return repeated && sure && !opposes(one, other) ? Optional.of(Relation.same(match.score())) : Optional.empty();
    }

    private static boolean speaksBarely(Statement one, Statement other) {
        return !one.content().verbal() && other.predicates().stream().anyMatch(one.terms()::contains);
    }

    /** Two telling words of the clauses themselves, or one and an equal number. */
    private boolean haveEnoughInCommon(Statement one, Statement other, Match match) {
        return match.own() >= TELLING || match.own() == 1 && one.quantities().stream()
                .anyMatch(left -> other.quantities().stream().anyMatch(right -> areEqual(left, right, match.telling() >= TELLING)));
    }

    /** A count is told by what is counted; a measure that agrees within its rounding tells by itself. */
    private static boolean areEqual(Quantity left, Quantity right, boolean moreInCommon) {
        if (!left.normalizedUnit().equals(right.normalizedUnit()) || left.normalizedValue().isEmpty() || right.normalizedValue().isEmpty()) {
            return false;
        }
        return left.dimension() == Dimension.COUNT
                ? moreInCommon && left.normalizedValue().equals(right.normalizedValue())
                : left.normalized().meets(right.normalized());
    }

    private boolean opposes(Statement one, Statement other) {
        return one.terms().stream()
                .anyMatch(term -> opposites.hasOpposite(term) && !other.terms().contains(term)
                        && other.terms().stream().anyMatch(opposed -> !one.terms().contains(opposed) && opposites.areOpposed(term, opposed)));
    }
}
