package org.parallax.evaluation;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Whether two names mean one source, where the gold name may be the English rendering of one in another script.
 *
 * <p>Both are written in Latin letters without marks, articles and case. They agree where all words of one have a word
 * with the same consonants in the other ("Rosa Quishpe" and "mayor Rosa Quishpe", "Виктор Стратон" and "Victor
 * Straton"); in different scripts one longer word in common is enough ("Штаб Стратона" and "Victor Straton's campaign").
 * A translated description ("Centrizbirkom" and "electoral commission") does not agree.
 */
final class GoldSources {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; NFD; [:M:] Remove; Latin-ASCII; Lower");
    private static final Set<String> SMALL_WORDS = Set.of("a", "an", "the", "of", "s", "de", "del", "la", "el", "our", "in");

    /** Shorter skeletons agree by chance. */
    private static final int SURE_SKELETON = 4;

    private GoldSources() {}

    static boolean agree(String found, String gold) {
        Set<String> one = skeletons(found);
        Set<String> other = skeletons(gold);
        boolean contained = !one.isEmpty() && !other.isEmpty() && (one.containsAll(other) || other.containsAll(one));
        return contained || isLatin(found) != isLatin(gold) && one.stream().anyMatch(word -> word.length() >= SURE_SKELETON && other.contains(word));
    }

    private static boolean isLatin(String name) {
        return name.codePoints().filter(Character::isLetter).allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    private static Set<String> skeletons(String name) {
        Set<String> skeletons = new LinkedHashSet<>();
        String latin;
        synchronized (LATIN) {
            latin = LATIN.transliterate(name).toLowerCase(Locale.ROOT);
        }
        Arrays.stream(latin.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .map(GoldSources::skeleton)
                .forEach(skeletons::add);
        return skeletons;
    }

    /** The word with like-sounding consonants made one and vowels dropped behind its first letter. */
    private static String skeleton(String word) {
        String like = word.replaceAll("[ckqg]", "k").replaceAll("[szx]", "s").replaceAll("[vw]", "v").replaceAll("[jy]", "i");
        return like.charAt(0) + like.substring(1).replaceAll("[aeiou]", "").replaceAll("(.)\\1+", "$1");
    }
}
