package org.parallax.text.name;

import com.ibm.icu.text.Transliterator;

/** Writes names of any script in plain lower-case Latin letters. */
final class Romanizer {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private Romanizer() {}

    /** Letters and digits of ASCII, the words one blank apart; full stops and apostrophes vanish, other marks part words. */
    static String plain(String name) {
        String latin = isAscii(name) ? name : LATIN.transliterate(name);
        StringBuilder plain = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            char letter = Character.toLowerCase(latin.charAt(i));
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                plain.append(letter);
            } else if (letter != '.' && letter != '\'' && letter != '`' && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(unit -> unit < 0x80);
    }
}
