package org.parallax.text.name;

import java.util.Optional;
import java.util.regex.Pattern;

/** Takes the case endings off names in Cyrillic, so that Путина and Путин, России and Россия meet. */
final class Inflection {
    private static final int MIN_STEM = 3;
    private static final Pattern ENDING = Pattern.compile("(?:ом|ем|ым|им|[аеёиоуыэюяйьії])+$");

    private Inflection() {}

    /** The stem of a name of one word in lower case; empty for other scripts and for what is too short to tell. */
    static Optional<String> findStem(String lower) {
        boolean cyrillic = !lower.isEmpty() && Character.UnicodeScript.of(lower.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
        if (!cyrillic || lower.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        String stem = ENDING.matcher(lower).replaceFirst("");
        return stem.length() < MIN_STEM ? Optional.empty() : Optional.of(stem);
    }
}
