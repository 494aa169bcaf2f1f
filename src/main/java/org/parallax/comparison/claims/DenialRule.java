package org.parallax.comparison.claims;

import java.util.Optional;
import org.parallax.comparison.claims.Statement.Polarity;

/**
 * One affirms what the other denies in so many words. Whoever denies a thing answers somebody who said it, so less has to be in
 * common than elsewhere: what happens, and half of what the denial speaks of.
 */
final class DenialRule implements RelationRule {
    private static final double ENOUGH = .45;
    private static final double ENOUGH_WITHOUT_PREDICATE = .7;
    private static final double TELLING = 1.5;

    @Override
    public Optional<Relation> relate(Statement one, Statement other, Match match) {
        if (one.isOpposite() == other.isOpposite()) {
            return Optional.empty();
        }
        Statement denial = one.isOpposite() ? one : other;
        double covered = one.isOpposite() ? match.coverOne() : match.coverOther();
        double enough = match.predicate() ? ENOUGH : ENOUGH_WITHOUT_PREDICATE;
        boolean sure = denial.polarity() == Polarity.DENIED && match.telling() >= TELLING && covered >= enough;
        return sure ? Optional.of(Relation.opposed(Difference.Kind.NEGATION, (covered + match.score()) / 2)) : Optional.empty();
    }
}
