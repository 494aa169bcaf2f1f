package org.parallax.comparison.claims;

/** Two related statements, by their place in the list of all statements of a story. */
record Link(int one, int other, Relation relation) {
    int otherThan(int index) {
        return index == one ? other : one;
    }
}
