package org.parallax.comparison.claims;

import java.util.Optional;

/**
 * One affirms what the other denies in so many words. Whoever denies a thing answers somebody who said it, so less has to be in
 * common than elsewhere: what happens, whom it is about, and half of what the denial speaks of.
 */
final class DenialRule implements RelationRule {
    private static final double ENOUGH = .5;
    private static final double ENOUGH_OF_OTHER = .2;
    private static final double TELLING = 2;
    /** A denial in one word and a pronoun has little to share. */
    private static final double FEW_TELLING = 1.5;
    private static final double NEARLY_ALL = .8;

    @Override
    public Optional<Relation> relate(Statement one, Statement other, Match match) {
        if (one.isOpposite() == other.isOpposite()) {
            return Optional.empty();
        }
        Statement denial = one.isOpposite() ? one : other;
        Statement claim = denial == one ? other : one;
        double covered = denial == one ? match.coverOne() : match.coverOther();
        double coveredOfClaim = denial == one ? match.coverOther() : match.coverOne();
        boolean sure = denial.isDenial() && (match.telling() >= TELLING || match.telling() >= FEW_TELLING && covered >= NEARLY_ALL)
                && covered >= ENOUGH && coveredOfClaim >= ENOUGH_OF_OTHER
                && Agreement.onPredicate(one, other, match) && Agreement.onNames(denial, claim)
                && (one.dates().isEmpty() || other.dates().isEmpty() || Agreement.onTime(one, other));
        return sure ? Optional.of(Relation.opposed(Difference.Kind.NEGATION, (covered + match.score()) / 2)) : Optional.empty();
    }
}
