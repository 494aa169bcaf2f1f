package org.parallax.storage;

/**
 * When a story counts as widely covered elsewhere.
 *
 * @param countries least number of other countries
 * @param origins least number of articles after reprints of one text are counted once
 */
public record OverlookedSettings(int countries, int origins) {
    /** From 1; fewer countries make every bilateral story "overlooked" by all others. */
    public static final int DEFAULT_COUNTRIES = 5;
    /** From 1. */
    public static final int DEFAULT_ORIGINS = 5;

    public static final OverlookedSettings DEFAULT = new OverlookedSettings(DEFAULT_COUNTRIES, DEFAULT_ORIGINS);

    public OverlookedSettings {
        if (countries < 1 || origins < 1) {
            throw new IllegalArgumentException("at least one country and one origin, not " + countries + " and " + origins);
        }
    }
}
