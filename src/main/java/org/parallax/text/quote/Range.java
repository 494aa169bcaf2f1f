package org.parallax.text.quote;

/** Pieces of a passage from one index to behind another; never empty. */
record Range(int from, int to) {
    Range {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("pieces [" + from + ", " + to + ") are none");
        }
    }

    int last() {
        return to - 1;
    }
}
