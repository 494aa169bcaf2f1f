package org.parallax.comparison.claims;

import java.util.Locale;

/** How sure the words of a statement are of it. */
public enum Modality {
    CERTAIN, PROBABLE, POSSIBLE;

    /** The name callers see: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
