package org.parallax.comparison.claims;

import java.util.Optional;

/** Both claim the same: of one polarity, and most of what the shorter one speaks of is in the longer one. */
final class SameRule implements RelationRule {
    private static final double ENOUGH = .5;
    private static final double ENOUGH_WITHOUT_PREDICATE = .62;
    private static final double TELLING = 2;
    /** An article that says a thing twice says it in nearly the same words. */
    private static final double WITHIN_ARTICLE = .7;

    private final Opposites opposites;
    private final WordClasses words;

    SameRule(Opposites opposites, WordClasses words) {
        this.opposites = opposites;
        this.words = words;
    }

    @Override
    public Optional<Relation> relate(Statement one, Statement other, Match match) {
        boolean samePolarity = one.isOpposite() == other.isOpposite();
        double enough = match.predicate() ? ENOUGH : ENOUGH_WITHOUT_PREDICATE;
        if (!samePolarity || one.article() == other.article() && match.mean() < WITHIN_ARTICLE || !haveEnoughInCommon(one, other, match) || match.score() < enough || opposes(one, other)) {
            return Optional.empty();
        }
        return Optional.of(Relation.same(match.score()));
    }

    /** Two telling words of the clauses themselves, or one and an equal number. */
    private boolean haveEnoughInCommon(Statement one, Statement other, Match match) {
        long own = match.shared().stream().filter(term -> !words.isLight(term)).count();
        return own >= TELLING || own == 1 && match.telling() >= TELLING && haveEqualNumber(one, other);
    }

    private static boolean haveEqualNumber(Statement one, Statement other) {
        return one.quantities().stream().anyMatch(left -> other.quantities().stream()
                .anyMatch(right -> left.normalizedUnit().equals(right.normalizedUnit())
                        && left.normalizedValue().isPresent()
                        && left.normalizedValue().equals(right.normalizedValue())));
    }

    private boolean opposes(Statement one, Statement other) {
        return one.terms().stream()
                .anyMatch(term -> !other.terms().contains(term)
                        && other.terms().stream().anyMatch(opposed -> !one.terms().contains(opposed) && opposites.areOpposed(term, opposed)));
    }
}
