package org.parallax.similarity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Readable forms of the terms of a profile, each list in one string with line breaks between its entries.
 *
 * @param words words of title and lead as written, in lower case
 * @param names names in lower case, in Latin letters
 * @param numbers rounded values with their units
 * @param dates days, months and years as ISO 8601
 * @param places as {@code names}
 */
public record ProfileLabels(String words, String names, String numbers, String dates, String places) {
    private static final int MOST = 24;

    static String join(List<String> labels) {
        return String.join("\n", new LinkedHashSet<>(labels).stream().limit(MOST).toList());
    }

    /** Entries of the first list whose key is a key of the second, in order, at most five. */
    static List<String> shared(String mine, String theirs, Function<String, List<String>> keys) {
        Set<String> known = new LinkedHashSet<>();
        theirs.lines().forEach(label -> known.addAll(keys.apply(label)));
        List<String> shared = new ArrayList<>();
        Set<String> taken = new LinkedHashSet<>();
        for (String label : mine.lines().toList()) {
            List<String> own = keys.apply(label);
            if (!own.isEmpty() && own.stream().anyMatch(key -> known.contains(key) && taken.add(key)) && shared.size() < 5) {
                shared.add(label);
            }
        }
        return shared;
    }
}
