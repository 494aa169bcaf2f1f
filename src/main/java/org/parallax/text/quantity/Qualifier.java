package org.parallax.text.quantity;

import java.util.Locale;

/** How the words around a number bound it; see {@link Bounds} for the interval each one means. */
public enum Qualifier {
    EXACT, ABOUT, NEARLY, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, UP_TO, BETWEEN, VAGUE;

    /**
     * The name callers see: lower case. {@code NEARLY} is reported as {@code about}, whose reading it narrows.
     */
    public String key() {
        return this == NEARLY ? "about" : name().toLowerCase(Locale.ROOT);
    }
}
