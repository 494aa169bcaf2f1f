package org.parallax.comparison.claims;

import java.util.Optional;

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
        if (!factual || one.isOpposite() || other.isOpposite() || !shareExclusive(one, other) || !areRivals(one, other)) {
            return Optional.empty();
        }
        return claimsItself(one) || claimsItself(other)
                ? Optional.of(Relation.opposed(Difference.Kind.ENTITY, STRENGTH))
                : Optional.empty();
    }

    private boolean shareExclusive(Statement one, Statement other) {
        for (String predicate : one.predicates()) {
            if (opposites.isExclusive(predicate) && other.predicates().contains(predicate)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areRivals(Statement one, Statement other) {
        return one.subject().isPresent() && other.subject().isPresent() && !one.subject().equals(other.subject())
                && NameTerms.isName(one.subject().get()) && NameTerms.isName(other.subject().get());
    }

    /** On the word of its own subject, and of nothing narrower than the whole ("he had won", not "he had won Ohio"). */
    private boolean claimsItself(Statement statement) {
        boolean own = statement.source().isPresent() && statement.subject().isPresent() && statement.answers().isEmpty()
                && NameTerms.isLastNameOf(statement.subject().get(), statement.source().get().name())
                && statement.terms().stream().filter(NameTerms::isName).allMatch(statement.subject().get()::equals);
        long telling = statement.terms().stream().filter(term -> !words.isLight(term) && !NameTerms.isName(term)).count();
        return own && telling <= 2;
    }
}
