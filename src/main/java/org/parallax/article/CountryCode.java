package org.parallax.article;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A country by its ISO 3166-1 alpha-2 code, or {@code XK} for Kosovo. */
public record CountryCode(String value) implements Comparable<CountryCode> {
    private static final Set<String> ISO = Set.of(Locale.getISOCountries());

    public CountryCode {
        if (!isCode(value)) {
            throw new IllegalArgumentException("\"" + value + "\" is no ISO 3166-1 alpha-2 code");
        }
    }

    public static CountryCode of(String value) {
        return new CountryCode(value);
    }

    /** Reads a code in either case; empty where it is none. */
    public static Optional<CountryCode> find(String value) {
        String upper = value == null ? "" : value.strip().toUpperCase(Locale.ROOT);
        return isCode(upper) ? Optional.of(new CountryCode(upper)) : Optional.empty();
    }

    private static boolean isCode(String value) {
        return ISO.contains(value) || "XK".equals(value);
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
