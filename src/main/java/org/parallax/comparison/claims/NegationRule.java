package org.parallax.comparison.claims;

import java.util.Optional;

/** One article affirms and another negates the same predicate of the same things, as fact. */
final class NegationRule implements RelationRule {
    private static final double ENOUGH = .65;
    private static final double ENOUGH_OF_ALL = .55;
    private static final double ENOUGH_OF_EACH = .45;
    private static final double TELLING = 3;
    /** What is said of everybody is said in few words. */
    private static final double ENOUGH_OF_FEW = .6;
    private static final int FEW_TERMS = 3;

    private final Opposites opposites;

    NegationRule(Opposites opposites) {
        this.opposites = opposites;
    }

    @Override
    public Optional<Relation> relate(Statement one, Statement other, Match match) {
        boolean comparable = one.article() != other.article() && !one.unreal() && !other.unreal();
        if (!comparable || one.isOpposite() == other.isOpposite()) {
            return Optional.empty();
        }
        Statement negation = one.isOpposite() ? one : other;
        Statement claim = negation == one ? other : one;
        if (negation.isDenial() || !Agreement.sharePredicate(one, other) || one.content().verbal() != other.content().verbal() || !Agreement.onNames(negation, claim)
                || !Agreement.onNames(claim, negation) || !Agreement.onTime(one, other)) {
            return Optional.empty();
        }
        double covered = negation == one ? match.coverOne() : match.coverOther();
        boolean sure = match.telling() >= TELLING && covered >= ENOUGH && match.mean() >= ENOUGH_OF_ALL
                && match.least() >= ENOUGH_OF_EACH;
        return sure || isDeniedOfEverybody(negation, claim, covered)
                ? Optional.of(Relation.opposed(Difference.Kind.NEGATION, match.score()))
                : Optional.empty();
    }

    /** "Nobody threw stones" denies whatever violence another reports. */
    private boolean isDeniedOfEverybody(Statement negation, Statement claim, double covered) {
        return negation.voice().universal() && covered >= ENOUGH_OF_FEW && negation.terms().size() <= FEW_TERMS
                && negation.predicates().stream().anyMatch(term -> claim.terms().contains(term) && opposites.hasOpposite(term));
    }
}
