package org.parallax.comparison.figures;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of whom or what a number tells, as far as its clause says.
 *
 * @param names meanings of the last words of the names in the clause, without the source of the number
 * @param head meaning of the noun before the verb of the clause
 */
record Subject(Set<String> names, Optional<String> head) {
    /** A word further off than this is of another clause. */
    private static final double NEAR = .4;

    /** Whether each of the two numbers tells of somebody or something that the other does not mention. */
    static boolean differ(Slot a, Slot b) {
        return !unmentioned(a, b).isEmpty() && !unmentioned(b, a).isEmpty() || isOtherHead(a, b) && isOtherHead(b, a);
    }

    /** Whether both tell of the same name, or neither of any. */
    static boolean agree(Slot a, Slot b) {
        boolean unnamed = a.subject().names.isEmpty() && b.subject().names.isEmpty();
        return unnamed || a.subject().names.stream().anyMatch(name -> mentions(b, name))
                || b.subject().names.stream().anyMatch(name -> mentions(a, name));
    }

    private static Set<String> unmentioned(Slot slot, Slot other) {
        return slot.subject().names.stream().filter(name -> !mentions(other, name)).collect(Collectors.toSet());
    }

    private static boolean isOtherHead(Slot slot, Slot other) {
        return slot.subject().head.filter(head -> !mentions(other, head)).isPresent();
    }

    private static boolean mentions(Slot slot, String meaning) {
        return slot.subject().names.contains(meaning) || slot.subject().head.filter(meaning::equals).isPresent()
                || slot.context().getOrDefault(meaning, 0.0) >= NEAR || slot.counted().filter(meaning::equals).isPresent();
    }
}
