package org.parallax.comparison.figures;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.text.quantity.Dimension;

/** Reads the marks of a number: words beside it that make it another than its like. */
final class MarkReader {
    private static final double NEAR = .4;
    private static final double BESIDE = .7;
    /** At most one word between. */
    private static final double RIGHT_BEFORE = .75;
    private static final Set<String> RESTS = Set.of("other", "others", "more", "less", "fewer");

    private final Concepts concepts;

    MarkReader(Concepts concepts) {
        this.concepts = concepts;
    }

    /** What the words beside the number mark; of what stands before it only the next words count. */
    Set<String> read(ComparedArticle article, Reading reading, List<Surroundings.Neighbour> neighbours) {
        String near = neighbours.stream()
                .filter(neighbour -> neighbour.nearness() >= BESIDE)
                .map(neighbour -> neighbour.token().lower())
                .collect(Collectors.joining(" "));
        int number = reading.quantity().number().end();
        String behind = neighbours.stream()
                .filter(neighbour -> neighbour.nearness() >= BESIDE && neighbour.token().start() >= number)
                .map(neighbour -> neighbour.token().lower())
                .collect(Collectors.joining(" "));
        String before = neighbours.stream()
                .filter(neighbour -> neighbour.nearness() >= RIGHT_BEFORE && neighbour.token().end() <= number)
                .map(neighbour -> neighbour.token().lower())
                .collect(Collectors.joining(" "));
        Set<String> marks = concepts.marks(near);
        marks.addAll(concepts.marksBehind(behind));
        if (reading.quantity().dimension() != Dimension.COUNT) {
            marks.remove(MarkRule.PART);
        }
        marks.addAll(concepts.marksBefore(before));
        String around = neighbours.stream()
                .filter(neighbour -> neighbour.nearness() >= NEAR)
                .map(neighbour -> neighbour.token().lower())
                .collect(Collectors.joining(" "));
        concepts.marks(around).stream().filter(mark -> mark.startsWith(MarkRule.LEVEL)).forEach(marks::add);
        if (isRest(reading)) {
            marks.add(MarkRule.REST);
        }
        PastYear.find(article.article().published(), reading).ifPresent(year -> marks.add(MarkRule.PAST + year));
        return marks;
    }

    /** "Three other ministers", "20 more people", "56% more likely": besides others, or than others. */
    private static boolean isRest(Reading reading) {
        return NounPhrase.from(reading, reading.quantity().number().end()).stream()
                .filter(token -> token.isWord() && !token.is("percent"))
                .findFirst()
                .filter(token -> RESTS.contains(token.lower()))
                .isPresent();
    }
}
