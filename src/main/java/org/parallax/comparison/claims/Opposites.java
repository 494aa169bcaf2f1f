package org.parallax.comparison.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.parallax.text.language.Lexicon;

/** Classes of words of which one event or thing can bear only one. */
final class Opposites {
    /** Whether two opposed words speak of anything in common, or oppose only where their bearer is the same. */
    enum Bearer {
        ANY, SAME
    }

    private final Map<String, Map<String, Bearer>> opposites = new HashMap<>();
    private final Set<String> exclusive;
    private final Set<String> unique;

    Opposites(Lexicon data) {
        for (String line : data.terms("antonyms")) {
            Bearer bearer = line.endsWith("!") ? Bearer.SAME : Bearer.ANY;
            String[] sides = line.replace("!", "").split("<>");
            for (String left : sides[0].split(",")) {
                for (String right : sides[1].split(",")) {
                    put(left.strip(), right.strip(), bearer);
                    put(right.strip(), left.strip(), bearer);
                }
            }
        }
        this.exclusive = new HashSet<>(data.terms("exclusive"));
        this.unique = new HashSet<>(data.terms("unique"));
    }

    private void put(String one, String other, Bearer bearer) {
        opposites.computeIfAbsent(one, key -> new HashMap<>()).put(other, bearer);
    }

    boolean areOpposed(String one, String other) {
        return opposites.getOrDefault(one, Map.of()).containsKey(other);
    }

    /** Whose opposition it is; only for opposed terms. */
    Bearer bearer(String one, String other) {
        return opposites.get(one).get(other);
    }

    boolean hasOpposite(String term) {
        return opposites.containsKey(term);
    }

    /** Whether only one can have done it, whoever it was. */
    boolean isUnique(String term) {
        return unique.contains(term);
    }

    /** Whether only one can have done it. */
    boolean isExclusive(String term) {
        return exclusive.contains(term);
    }
}
