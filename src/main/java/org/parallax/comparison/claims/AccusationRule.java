package org.parallax.comparison.claims;

import java.util.Optional;

/** Somebody is accused, and denies "the claim", "the reports", "the accusations", whatever they were. */
final class AccusationRule implements RelationRule {
    private static final double STRENGTH = .55;

    @Override
    public Optional<Relation> relate(Statement one, Statement other, Match match) {
        boolean answered = answers(one, other) || answers(other, one);
        return answered ? Optional.of(Relation.opposed(Difference.Kind.NEGATION, STRENGTH)) : Optional.empty();
    }

    private static boolean answers(Statement denial, Statement accusation) {
        Optional<String> accused = accusation.content().blamed();
        return denial.isDenial() && denial.predicates().isEmpty() && !accusation.isOpposite() && !accusation.unreal()
                && accused.filter(NameTerms::isName).filter(denial::speaksOf).isPresent();
    }
}
