package org.parallax.comparison.figures;

import java.util.Set;
import java.util.stream.Collectors;

/** What the marks of two numbers ({@code certainty:suspected}, {@code part:of}, {@code past:2016}) say, as log-odds. */
final class MarkRule {
    static final String LEVEL = "level:";
    static final String PART = "part:of";
    static final String REST = "rest:other";
    static final String PAST = "past:";
    private static final String DIFFERENCE = "difference:from";
    /** Groups of which one number's having a mark and the other's having none makes them two things. */
    private static final Set<String> SCOPES = Set.of("part", "difference", "level", "past", "order", "time", "where", "round", "rank", "origin", "rest");
    private static final double PART_OF_WHOLE = -3;
    private static final double OTHER_PART = -2;
    private static final double DIFFERENCE_OF_WHOLE = -3;
    private static final double ONLY_ONE_PAST = -1.4;
    private static final double ONLY_ONE_MARKED = -.6;

    private MarkRule() {}

    /** Two different values of one group: suspected and confirmed, 2016 and 2019. */
    static boolean exclude(Slot a, Slot b) {
        Set<String> other = b.marks();
        return a.marks().stream()
                .filter(mark -> !other.contains(mark))
                .anyMatch(mark -> other.stream().anyMatch(rival -> group(rival).equals(group(mark))));
    }

    private static String group(String mark) {
        return mark.substring(0, mark.indexOf(':'));
    }

    /** Whether no mark of scope stands with only one of them. */
    static boolean areAlike(Slot a, Slot b) {
        return scopes(a).equals(scopes(b));
    }

    private static Set<String> scopes(Slot slot) {
        return slot.marks().stream().filter(mark -> SCOPES.contains(group(mark))).collect(Collectors.toSet());
    }

    static double score(Slot a, Slot b) {
        boolean part = a.marks().contains(PART);
        boolean otherPart = b.marks().contains(PART);
        double score = part && otherPart ? OTHER_PART : part || otherPart ? PART_OF_WHOLE : 0;
        score += a.marks().contains(DIFFERENCE) == b.marks().contains(DIFFERENCE) ? 0 : DIFFERENCE_OF_WHOLE;
        score += hasLevel(a) == hasLevel(b) ? 0 : DIFFERENCE_OF_WHOLE;
        score += isPast(a) == isPast(b) ? 0 : ONLY_ONE_PAST;
        return score == 0 && !a.marks().equals(b.marks()) ? ONLY_ONE_MARKED : score;
    }

    /** "An average of", "licensed for": no number of the event itself. */
    static boolean hasLevel(Slot slot) {
        return slot.marks().stream().anyMatch(mark -> mark.startsWith(LEVEL));
    }

    /** A part of the counted, or a level that is no number of the event. */
    static boolean isPart(Slot slot) {
        return hasLevel(slot) || slot.marks().contains(PART) || slot.marks().contains(DIFFERENCE);
    }

    private static boolean isPast(Slot slot) {
        return slot.marks().stream().anyMatch(mark -> mark.startsWith(PAST));
    }
}
