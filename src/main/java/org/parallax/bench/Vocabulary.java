package org.parallax.bench;

import java.util.Locale;
import java.util.Random;

/** Invented words and names by rank, drawn with Zipf's distribution: the frequency of a word falls as 1/rank. */
final class Vocabulary {
    static final int WORDS = 200_000;
    static final int PERSONS = 60_000;
    static final int PLACES = 8_000;
    private static final String[] SYLLABLES = {
        "ba", "ce", "do", "fi", "gu", "ha", "jo", "ka", "le", "mi", "no", "pu", "ra", "se", "ti", "vo", "wa", "ye", "zu", "lan", "mer", "ton", "vik", "gar"
    };

    private Vocabulary() {}

    /** A rank below this bound: the exponential of a uniform logarithm. */
    static int rank(Random random, int bound) {
        return (int) Math.exp(random.nextDouble() * Math.log(bound));
    }

    static String word(int rank) {
        return spell(rank);
    }

    /** First and family name. */
    static String person(int rank) {
        return capitalized(spell(300_000 + rank % 700)) + " " + capitalized(spell(310_000 + rank));
    }

    static String place(int rank) {
        return capitalized(spell(400_000 + 3 * rank)) + "a";
    }

    private static String spell(int number) {
        StringBuilder word = new StringBuilder();
        for (int rest = number + SYLLABLES.length; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.toString();
    }

    static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
