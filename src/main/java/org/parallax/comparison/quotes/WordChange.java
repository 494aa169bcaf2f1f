package org.parallax.comparison.quotes;

import java.util.Locale;

/** A run of words that two wordings share, or that only one has. */
public record WordChange(Op op, String text) {
    /** {@code INSERT}: only in this mention; {@code DELETE}: only in the fullest one. */
    public enum Op {
        SAME, INSERT, DELETE;

        /** The name callers see: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
