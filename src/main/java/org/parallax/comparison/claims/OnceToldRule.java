package org.parallax.comparison.claims;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Both claim the same in other words: each is the only clause of its article with a predicate of that class ("a second manager
 * was acquitted", "a third defendant walked free"), and both count somebody or neither does.
 */
final class OnceToldRule implements RelationRule {
    private static final double STRENGTH = .5;
    /** In statements. In stories of longer articles a class told once in each of two is a coincidence. */
    private static final int SHORT_ARTICLE = 25;

    private final Set<String> events;
    private final Map<String, Integer> told = new HashMap<>();
    private final Map<Integer, Integer> lengths = new HashMap<>();

    /** @param events classes of what happens once in a story */
    OnceToldRule(List<Statement> statements, Set<String> events) {
        this.events = events;
        for (Statement statement : statements) {
            lengths.merge(statement.article(), 1, Integer::sum);
            statement.terms().stream().filter(events::contains).forEach(term -> told.merge(statement.article() + " " + term, 1, Integer::sum));
        }
    }

    @Override
    public Optional<Relation> relate(Statement one, Statement other, Match match) {
        if (one.isOpposite() || other.isOpposite() || one.unreal() || other.unreal() || one.article() == other.article()
                || !isShort(one) || !isShort(other) || one.quantities().isEmpty() != other.quantities().isEmpty()
                || !Agreement.onSubjects(one, other)) {
            return Optional.empty();
        }
        boolean once = one.predicates().stream()
                .anyMatch(term -> events.contains(term) && other.predicates().contains(term) && isToldOnce(one, term) && isToldOnce(other, term));
        return once ? Optional.of(Relation.same(STRENGTH)) : Optional.empty();
    }

    private boolean isShort(Statement statement) {
        return lengths.get(statement.article()) <= SHORT_ARTICLE;
    }

    private boolean isToldOnce(Statement statement, String term) {
        return told.get(statement.article() + " " + term) == 1;
    }
}
