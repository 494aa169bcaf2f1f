package org.parallax.comparison.claims;

import java.util.Optional;

/** Who does it and to whom it is done: "A hit B" and "B hit A" have all their words in common and are not the same. */
final class Roles {
    private Roles() {}

    /** Whether the one who acts in one clause is acted upon in the other. */
    static boolean areReversed(Statement one, Statement other) {
        return blameOthers(one, other) || Agreement.sharePredicate(one, other) && suffers(one, other) && suffers(other, one);
    }

    private static boolean blameOthers(Statement one, Statement other) {
        return one.content().blamed().isPresent() && other.content().blamed().isPresent() && !one.content().blamed().equals(other.content().blamed());
    }

    /** Whether the one who acts in the first clause is acted upon in the second. */
    private static boolean suffers(Statement acting, Statement suffering) {
        Optional<String> actor = actor(acting);
        return actor.isPresent() && !actor.equals(actor(suffering)) && isActedUpon(suffering, actor.get());
    }

    private static Optional<String> actor(Statement statement) {
        return statement.content().agent().isPresent() ? statement.content().agent() : statement.content().passive() ? Optional.empty() : statement.subject();
    }

    private static boolean isActedUpon(Statement statement, String term) {
        return statement.content().agent().isPresent() ? statement.subject().filter(term::equals).isPresent() : statement.content().objects().contains(term);
    }
}
