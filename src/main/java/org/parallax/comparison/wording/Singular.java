package org.parallax.comparison.wording;

/** English plurals to singulars by the three rules of Harman's S-stemmer (1991, "How Effective Is Suffixing?"). */
final class Singular {
    private Singular() {}

    static String of(String word) {
        if (word.length() < 4 || !word.endsWith("s")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return endsWith(word, "eies", "aies") ? word : word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("es")) {
            return endsWith(word, "aes", "ees", "oes") ? word : word.substring(0, word.length() - 1);
        }
        return endsWith(word, "us", "ss", "is") ? word : word.substring(0, word.length() - 1);
    }

    private static boolean endsWith(String word, String... endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }
}
