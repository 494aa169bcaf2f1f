package org.parallax.comparison.figures;

import java.util.Set;

/** What the names in two numbers' sentences say for or against one figure, as log-odds. */
final class NameRule {
    private static final double SAME_PERSON = 1;
    private static final double OTHER_PERSON = -2;
    private static final double OTHER_SPEAKER = -.8;
    private static final double OTHER_COMPANY = -.8;
    private static final double OTHER_PLACE = -.5;
    /** A distance is one from somewhere. */
    private static final double OTHER_PLACE_OF_DISTANCE = -2;

    private NameRule() {}

    static double score(Slot a, Slot b) {
        return people(a.names(), b.names()) + companies(a, b) + places(a, b);
    }

    static boolean nameSamePerson(Slot a, Slot b) {
        return meet(a.names().people(), b.names().people());
    }

    private static double people(SlotNames a, SlotNames b) {
        if (meet(a.people(), b.people())) {
            return SAME_PERSON;
        }
        if (a.people().isEmpty() || b.people().isEmpty()) {
            return 0;
        }
        return a.subjects().isEmpty() || b.subjects().isEmpty() ? OTHER_SPEAKER : OTHER_PERSON;
    }

    private static double companies(Slot a, Slot b) {
        return switch (a.quantity().dimension()) {
            case MONEY, PERCENT, RATIO -> areOther(a.names().organisations(), b.names().organisations()) ? OTHER_COMPANY : 0;
            default -> 0;
        };
    }

    private static double places(Slot a, Slot b) {
        if (!areOther(a.names().places(), b.names().places())) {
            return 0;
        }
        return switch (a.quantity().dimension()) {
            case LENGTH -> OTHER_PLACE_OF_DISTANCE;
            default -> OTHER_PLACE;
        };
    }

    private static boolean areOther(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && !meet(one, other);
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }
}
