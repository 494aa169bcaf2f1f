package org.parallax.comparison.claims;

import java.util.Optional;

/**
 * How two statements stand to each other.
 *
 * @param opposed one says what the other says is not so
 * @param kind what opposes them
 * @param strength how sure that is, in [0,1]
 */
record Relation(boolean opposed, Optional<Difference.Kind> kind, double strength) {
    static Relation same(double strength) {
        return new Relation(false, Optional.empty(), strength);
    }

    static Relation opposed(Difference.Kind kind, double strength) {
        return new Relation(true, Optional.of(kind), strength);
    }
}
