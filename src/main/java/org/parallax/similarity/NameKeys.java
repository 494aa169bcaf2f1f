package org.parallax.similarity;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The parts of a name in a form that survives spelling, language and script.
 *
 * <p>Each word is transliterated to Latin without marks and reduced to its consonants, of which those that languages
 * confuse fall together (b p f v w, c k q g j h, s z x, d t). A word with fewer than three consonants left keeps its
 * vowels, since short skeletons meet by chance.
 */
final class NameKeys {
    private static final int ENOUGH_CONSONANTS = 3;

    private NameKeys() {}

    static List<String> of(String name) {
        List<String> keys = new ArrayList<>();
        for (String word : latin(name).split("[^a-z0-9]+")) {
            if (word.length() > 1 && !word.equals("al")) {
                keys.add(key(word));
            }
        }
        return keys;
    }

    private static String latin(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replaceAll("['’]s?\\b", "");
        boolean ascii = lower.chars().allMatch(unit -> unit < 128);
        return ascii ? lower : Holder.TO_LATIN.transliterate(lower).toLowerCase(Locale.ROOT).replaceAll("['’ʹʺ`]", "");
    }

    private static String key(String word) {
        StringBuilder skeleton = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char mark = consonant(word.charAt(i));
            boolean repeats = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == mark;
            if (mark != 0 && !repeats) {
                skeleton.append(mark);
            }
        }
        return skeleton.length() < ENOUGH_CONSONANTS ? word : skeleton.toString();
    }

    private static char consonant(char letter) {
        return switch (letter) {
            case 'b', 'p', 'f', 'v', 'w' -> 'b';
            case 'c', 'k', 'q', 'g', 'j', 'h' -> 'k';
            case 's', 'z', 'x' -> 's';
            case 'd', 't' -> 't';
            case 'a', 'e', 'i', 'o', 'u', 'y' -> 0;
            default -> letter;
        };
    }

    /** Made at first use: loading the rules takes a while and most names need none. */
    private static final class Holder {
        private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
