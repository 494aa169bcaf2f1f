package org.parallax.comparison.claims;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Two different ones are blamed for the same. */
final class BlameRule implements RelationRule {
    private static final double STRENGTH = .6;
    /** The class of the verb. */
    private static final String BLAME = "fault";

    private final WordClasses words;

    BlameRule(WordClasses words) {
        this.words = words;
    }

    @Override
    public Optional<Relation> relate(Statement one, Statement other, Match match) {
        Optional<String> left = one.content().blamed();
        Optional<String> right = other.content().blamed();
        if (left.isEmpty() || right.isEmpty() || left.equals(right) || !one.terms().contains(BLAME) || !other.terms().contains(BLAME)
                || one.article() == other.article() || one.isOpposite() || other.isOpposite()
                || one.unreal() || other.unreal()) {
            return Optional.empty();
        }
        Set<String> matter = new TreeSet<>(one.terms());
        matter.retainAll(other.terms());
        matter.removeIf(term -> words.isLight(term) || BLAME.equals(term));
        matter.removeAll(Set.of(left.get(), right.get()));
        return matter.isEmpty() ? Optional.empty() : Optional.of(Relation.opposed(Difference.Kind.ENTITY, STRENGTH));
    }
}
