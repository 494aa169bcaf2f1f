package org.parallax.text.name;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * The consonants of a name, by which its spellings in different scripts can be compared: Путин, بوتين and Putin are all
 * {@code btn}.
 *
 * <p>The name is transliterated to Latin; b, p, f, v become b; k, c, q, g, j become k; s, z, x become s; d, t become t;
 * vowels, h, w and y fall away (but w at the start of a word becomes b); doubled consonants count once; the Arabic
 * article is dropped. Short skeletons say little: callers should not match on fewer than three consonants alone.
 */
public final class NameSkeleton {
    private static final Set<String> ARTICLES = Set.of("al", "el", "ul", "as", "ash", "an", "ad", "ar", "at", "az");

    private NameSkeleton() {}

    /** The skeletons of the words, one blank apart; empty where no consonant is left. */
    public static String of(String name) {
        StringBuilder skeleton = new StringBuilder();
        for (String part : name.split("[\\s\u00b7\u30fb\u2022]+")) {
            String plain = Romanizer.plain(part);
            if (isUnspaced(part)) {
                plain = plain.replace("ng", "n").replace(" ", "");
            }
            for (String word : plain.split(" ")) {
                append(word, skeleton);
            }
        }
        return skeleton.toString();
    }

    private static void append(String word, StringBuilder skeleton) {
        if (ARTICLES.contains(word)) {
            return;
        }
        String letters = word.length() > 4 && word.startsWith("al") ? word.substring(2) : word;
        StringBuilder consonants = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            char kind = kind(letters.charAt(i), i == 0);
            boolean doubled = !consonants.isEmpty() && consonants.charAt(consonants.length() - 1) == kind;
            if (kind != 0 && !doubled) {
                consonants.append(kind);
            }
        }
        if (!consonants.isEmpty()) {
            skeleton.append(skeleton.isEmpty() ? "" : " ").append(consonants);
        }
    }

    private static char kind(char letter, boolean first) {
        return switch (letter) {
            case 'b', 'p', 'f', 'v' -> 'b';
            case 'w' -> first ? 'b' : 0;
            case 'k', 'c', 'q', 'g', 'j' -> 'k';
            case 's', 'z', 'x' -> 's';
            case 'd', 't' -> 't';
            case 'l', 'm', 'n', 'r' -> letter;
            default -> letter >= '0' && letter <= '9' ? letter : 0;
        };
    }

    private static boolean isUnspaced(String part) {
        return part.codePoints().anyMatch(codePoint -> {
            UnicodeScript script = UnicodeScript.of(codePoint);
            return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA || script == UnicodeScript.KATAKANA;
        });
    }
}
