package org.parallax.comparison.figures;

import java.util.List;
import java.util.Set;
import org.parallax.text.quantity.Dimension;

/** How a number runs on while the event lasts. */
enum Course {
    /** It is what it is: two values differ because somebody is wrong. */
    STEADY,
    /** It is counted on and only grows: the dead, the turnout of a vote. */
    GROWING,
    /** It is counted anew and may fall as well: the missing are found, the trapped are freed. */
    CHANGING;

    private static final Set<String> GROWING_EVENTS =
            Set.of("kill", "injure", "harm", "arrest", "displace", "infect", "hospital", "rescue", "recover");
    private static final Set<String> CHANGING_EVENTS = Set.of("missing", "trap", "outage", "shelter");

    static Course of(List<Slot> slots) {
        if (slots.stream().anyMatch(slot -> slot.event().filter(CHANGING_EVENTS::contains).isPresent())) {
            return CHANGING;
        }
        return slots.stream().anyMatch(Course::grows) ? GROWING : STEADY;
    }

    /** Whether the number is one of those that are counted again and again. */
    static boolean runs(Slot slot) {
        return of(List.of(slot)) != STEADY;
    }

    private static boolean grows(Slot slot) {
        return slot.event().filter(GROWING_EVENTS::contains).isPresent()
                || slot.quantity().dimension() == Dimension.PERCENT && slot.counted().filter("turnout"::equals).isPresent();
    }
}
