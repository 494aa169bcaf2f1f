package org.parallax.comparison.claims;

/** Who does it and to whom it is done: "A hit B" and "B hit A" have all their words in common and are not the same. */
final class Roles {
    private Roles() {}

    /** Whether the one who acts in one clause is acted upon in the other. */
    static boolean areReversed(Statement one, Statement other) {
        if (one.subject().isEmpty() || other.subject().isEmpty() || !Agreement.sharePredicate(one, other)) {
            return false;
        }
        String left = one.subject().get();
        String right = other.subject().get();
        boolean passive = one.content().passive();
        if (passive == other.content().passive()) {
            return !left.equals(right) && one.terms().contains(right) && other.terms().contains(left);
        }
        Statement suffering = passive ? one : other;
        Statement acting = passive ? other : one;
        return left.equals(right) && suffering.content().agent().filter(acting.terms()::contains).isPresent();
    }
}
