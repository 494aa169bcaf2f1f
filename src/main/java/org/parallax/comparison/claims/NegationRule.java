package org.parallax.comparison.claims;

import java.util.Optional;

/** One article affirms and another negates the same predicate of the same things, as fact. */
final class NegationRule implements RelationRule {
    private static final double ENOUGH = .75;
    private static final double ENOUGH_OF_ALL = .55;
    private static final double ENOUGH_OF_EACH = .45;
    private static final double TELLING = 3;
    /** What is said of everybody is said in few words. */
    private static final double ENOUGH_OF_FEW = .6;
    private static final int FEW_TERMS = 3;
    private static final double NEARLY_ALL = .95;
    private static final double ENOUGH_OF_ONE = .8;

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
        if (negation.isDenial() || negation.wording().isEmpty() || !Agreement.sharePredicate(one, other) || !Agreement.onNames(negation, claim)
                || !Agreement.onNames(claim, negation) || !Agreement.onTime(one, other)) {
            return Optional.empty();
        }
        double covered = negation == one ? match.coverOne() : match.coverOther();
        double coveredOfClaim = negation == one ? match.coverOther() : match.coverOne();
        boolean alike = one.content().verbal() == other.content().verbal();
        boolean nearlyAll = alike && match.own() >= 2 && coveredOfClaim >= NEARLY_ALL && covered >= ENOUGH_OF_FEW && haveSameSubject(one, other);
        boolean sure = alike && match.telling() >= TELLING && covered >= ENOUGH && match.mean() >= ENOUGH_OF_ALL
                && match.least() >= ENOUGH_OF_EACH;
        return sure || nearlyAll || isDeniedOfEverybody(negation, claim, covered, match)
                ? Optional.of(Relation.opposed(Difference.Kind.NEGATION, match.score()))
                : Optional.empty();
    }

    private static boolean haveSameSubject(Statement one, Statement other) {
        return one.subject().isPresent() && one.subject().equals(other.subject());
    }

    /** "Nobody threw stones" denies whatever violence another reports, "there was no order" every order. */
    private boolean isDeniedOfEverybody(Statement negation, Statement claim, double covered, Match match) {
        if (!negation.voice().universal() || negation.terms().size() > FEW_TERMS) {
            return false;
        }
        boolean opposable = covered >= ENOUGH_OF_FEW
                && negation.predicates().stream().anyMatch(term -> claim.terms().contains(term) && opposites.hasOpposite(term));
        return opposable || covered >= ENOUGH_OF_ONE && match.own() >= 1 && negation.predicates().stream().anyMatch(claim.predicates()::contains);
    }
}
