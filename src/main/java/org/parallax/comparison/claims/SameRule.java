package org.parallax.comparison.claims;

import java.util.Optional;
import org.parallax.text.quantity.Dimension;
import org.parallax.text.quantity.Quantity;

/** Both claim the same: of one polarity, with one predicate, and a good part of what each speaks of is in the other. */
final class SameRule implements RelationRule {
    private static final double ENOUGH = .48;
    private static final double ENOUGH_OF_EACH = .3;
    private static final double ENOUGH_OF_CORE = .4;
    private static final int TELLING_OF_CORE = 3;
    /** Where each names somebody or some place that the other does not speak of, more of the rest has to agree. */
    private static final double OTHER_NAMES = .12;
    /** Without a word for what happens that both have, only nearly the same words claim the same. */
    private static final double ENOUGH_WITHOUT_PREDICATE = .62;
    private static final double ENOUGH_OF_OTHER_PREDICATE = .75;
    /** The same where one only says "had", "used" or "was". */
    private static final double ENOUGH_OF_BARE = .55;
    /** A number in common makes up for other words. */
    private static final double WORTH_OF_NUMBER = .1;
    private static final double TELLING = 2;
    /** An article that says a thing twice says it in nearly the same words. */
    private static final double WITHIN_ARTICLE = .7;

    private final Opposites opposites;

    SameRule(Opposites opposites) {
        this.opposites = opposites;
    }

    @Override
    public Optional<Relation> relate(Statement one, Statement other, Match match) {
        boolean number = shareNumber(one, other, match);
        double mean = match.mean() + (number ? WORTH_OF_NUMBER : 0);
        boolean core = match.own() >= TELLING_OF_CORE && shareCore(one, other);
        if (one.isOpposite() != other.isOpposite() || mean < (core ? ENOUGH_OF_CORE : ENOUGH) + (Agreement.onSomeName(one, other) ? 0 : OTHER_NAMES) || match.least() < ENOUGH_OF_EACH || match.own() < TELLING && !(match.own() == 1 && number)) {
            return Optional.empty();
        }
        boolean repeated = one.article() != other.article() || match.mean() >= WITHIN_ARTICLE;
        boolean predicate = one.isOpposite()
                ? Agreement.onPredicate(one, other, match)
                : Agreement.sharePredicate(one, other) && one.content().verbal() && other.content().verbal()
                        || mean >= ENOUGH_OF_BARE && (Agreement.sharePredicate(one, other) || speaksBarely(one, other) || speaksBarely(other, one));
        boolean verbal = one.content().verbal() && other.content().verbal();
        boolean sure = predicate || !one.isOpposite() && mean >= (verbal ? ENOUGH_OF_OTHER_PREDICATE : ENOUGH_WITHOUT_PREDICATE);
        return repeated && sure && !opposes(one, other) && !Roles.areReversed(one, other) ? Optional.of(Relation.same(Math.min(1, mean))) : Optional.empty();
    }

    /** What happens, in a verb, and who does it or to whom it is done. */
    private static boolean shareCore(Statement one, Statement other) {
        return one.content().verbal() && other.content().verbal() && Agreement.sharePredicate(one, other)
                && (one.subject().isPresent() && other.terms().contains(one.subject().get())
                        || other.subject().isPresent() && one.terms().contains(other.subject().get()));
    }

    private static boolean speaksBarely(Statement one, Statement other) {
        return !one.content().verbal() && other.predicates().stream().anyMatch(one.terms()::contains);
    }

    private static boolean shareNumber(Statement one, Statement other, Match match) {
        return one.quantities().stream()
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
