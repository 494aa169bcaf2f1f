package org.parallax.comparison.claims;

import java.util.Optional;

/** Both claim the same: of one polarity, and most of what the shorter one speaks of is in the longer one. */
final class SameRule implements RelationRule {
    private static final double ENOUGH = .5;
    private static final double ENOUGH_WITHOUT_PREDICATE = .62;
    private static final double TELLING = 2;

    private final Opposites opposites;

    SameRule(Opposites opposites) {
        this.opposites = opposites;
    }

    @Override
    public Optional<Relation> relate(Statement one, Statement other, Match match) {
        boolean samePolarity = one.isOpposite() == other.isOpposite();
        double enough = match.predicate() ? ENOUGH : ENOUGH_WITHOUT_PREDICATE;
        if (!samePolarity || match.telling() < TELLING || match.score() < enough || opposes(one, other)) {
            return Optional.empty();
        }
        return Optional.of(Relation.same(match.score()));
    }

    private boolean opposes(Statement one, Statement other) {
        return one.terms().stream()
                .anyMatch(term -> !other.terms().contains(term)
                        && other.terms().stream().anyMatch(opposed -> !one.terms().contains(opposed) && opposites.areOpposed(term, opposed)));
    }
}
