package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.article.Span;

/**
 * Keeps what is said in one breath from filling the list: of the groups that stand in the same sentences of the same articles the
 * first is shown, and a second where nobody is quoted.
 */
final class Breaths {
    private static final int MOST_OF_ONE_SENTENCE = 2;

    private record Place(int article, Span sentence) {}

    private final List<Set<Place>> shown = new ArrayList<>();

    /** Whether the group says something of its own; if so, it counts as shown. */
    boolean admits(StatementGroup group) {
        Set<Place> places = new HashSet<>();
        group.statements().forEach(statement -> places.add(new Place(statement.article(), statement.sentence())));
        boolean quoted = group.statements().stream().anyMatch(Statement::quoted);
        long repeated = shown.stream().filter(earlier -> earlier.containsAll(places)).count();
        boolean admitted = group.isDispute() || repeated < (quoted ? 1 : MOST_OF_ONE_SENTENCE);
        if (admitted) {
            shown.add(places);
        }
        return admitted;
    }
}
