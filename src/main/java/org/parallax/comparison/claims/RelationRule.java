package org.parallax.comparison.claims;

import java.util.Optional;

/** One way in which two statements can be related; empty where it does not hold for sure. */
interface RelationRule {
    Optional<Relation> relate(Statement one, Statement other, Match match);
}
