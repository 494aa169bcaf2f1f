package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.text.segment.Token;

/** A set of words and short phrases that can be found among tokens; the longest one wins. */
final class Phrases {
    private final Map<String, List<String[]>> byFirstWord = new HashMap<>();

    /** @param entries phrases, words apart by blanks; one entry may hold several, apart by commas */
    Phrases(Collection<String> entries) {
        for (String entry : entries) {
            for (String phrase : entry.split(",")) {
                String[] words = phrase.strip().split(" ");
                if (!words[0].isEmpty()) {
                    byFirstWord.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words);
                }
            }
        }
        byFirstWord.values().forEach(phrases -> phrases.sort((a, b) -> b.length - a.length));
    }

    /** How many tokens the longest phrase that begins at the token has; 0 where none does. */
    int lengthAt(List<Token> tokens, int from, int limit) {
        if (from >= limit) {
            return 0;
        }
        for (String[] words : byFirstWord.getOrDefault(tokens.get(from).lower(), List.of())) {
            if (matches(words, tokens, from, limit)) {
                return words.length;
            }
        }
        return 0;
    }

    /** Whether one of the phrases stands somewhere in the range. */
    boolean occursIn(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lengthAt(tokens, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    boolean has(String word) {
        return byFirstWord.getOrDefault(word, List.of()).stream().anyMatch(words -> words.length == 1);
    }

    private static boolean matches(String[] words, List<Token> tokens, int from, int limit) {
        if (from + words.length > limit) {
            return false;
        }
        for (int i = 1; i < words.length; i++) {
            if (!tokens.get(from + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }
}
