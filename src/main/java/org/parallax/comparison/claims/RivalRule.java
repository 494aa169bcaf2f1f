package org.parallax.comparison.claims;

import java.util.Optional;
import java.util.function.Predicate;

/** Two different ones are each said to have done what only one can have done; at least one of them says so himself. */
final class RivalRule implements RelationRule {
    private static final double STRENGTH = .6;

    private final Opposites opposites;
    private final WordClasses words;

    RivalRule(Opposites opposites, WordClasses words) {
        this.opposites = opposites;
        this.words = words;
    }

    @Override
    public Optional<Relation> relate(Statement one, Statement other, Match match) {
        boolean factual = (one.content().verbal() || other.content().verbal()) && !one.unreal() && !other.unreal();
        if (!factual || one.isOpposite() || other.isOpposite() || !areOthers(one, other)) {
            return Optional.empty();
        }
        boolean rivals = share(one, other, opposites::isExclusive) && areNamed(one, other) && (claimsItself(one, other) || claimsItself(other, one));
        return rivals || share(one, other, opposites::isUnique)
                ? Optional.of(Relation.opposed(Difference.Kind.ENTITY, STRENGTH))
                : Optional.empty();
    }

    private static boolean share(Statement one, Statement other, Predicate<String> kind) {
        return one.predicates().stream().anyMatch(predicate -> kind.test(predicate) && other.predicates().contains(predicate));
    }

    private static boolean areOthers(Statement one, Statement other) {
        return one.subject().isPresent() && other.subject().isPresent() && !one.subject().equals(other.subject());
    }

    private static boolean areNamed(Statement one, Statement other) {
        return NameTerms.isName(one.subject().orElseThrow()) && NameTerms.isName(other.subject().orElseThrow());
    }

    /** On the word of its own subject, and of nothing narrower than the whole ("he had won", not "he had won Ohio"). */
    private boolean claimsItself(Statement statement, Statement rival) {
        boolean own = statement.source().isPresent() && statement.subject().isPresent() && statement.answers().isEmpty()
                && NameTerms.isLastNameOf(statement.subject().get(), statement.source().get().name())
                && statement.terms().stream().filter(NameTerms::isName).allMatch(name -> name.equals(statement.subject().get()) || rival.terms().contains(name));
        long telling = statement.terms().stream().filter(term -> !words.isLight(term) && !NameTerms.isName(term) && !rival.terms().contains(term)).count();
        return own && telling <= 1;
    }
}
