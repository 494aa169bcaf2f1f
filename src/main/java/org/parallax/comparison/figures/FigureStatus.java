package org.parallax.comparison.figures;

import java.util.Locale;

/** How the reports of one figure stand to each other; docs/glossary.md has the order in which they are tested. */
public enum FigureStatus {
    /** All the same value after conversion and rounding. */
    AGREED,
    /** Stated differently, but one value could satisfy all. */
    COMPATIBLE,
    /** No value satisfies all. */
    CONFLICTING,
    /** They differ, and the later ones replace the earlier. */
    UPDATED,
    /** One origin only. */
    SINGLE;

    /** The name callers see: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
