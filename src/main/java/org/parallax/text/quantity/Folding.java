package org.parallax.text.quantity;

import java.util.Locale;

/** Makes spellings of one word equal: case, full-width forms, digits of other scripts, Arabic and Russian variants. */
final class Folding {
    private Folding() {}

    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        StringBuilder folded = null;
        for (int i = 0; i < lower.length(); i++) {
            char original = lower.charAt(i);
            int plain = fold(original);
            if (plain != original && folded == null) {
                folded = new StringBuilder(lower.length()).append(lower, 0, i);
            }
            if (folded != null && plain >= 0) {
                folded.append((char) plain);
            }
        }
        return folded == null ? lower : folded.toString();
    }

    /** The plain form of a character, or -1 where it is left out. */
    private static int fold(char c) {
        if (c < 0x80) {
            return c;
        }
        if (c >= '！' && c <= '～') {
            return c - '！' + '!';
        }
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        return switch (c) {
            case '’', '‘', 'ʼ' -> '\'';
            case '‑', '‐' -> '-';
            case '\u00ad', '\u0307', '\u0640', '\u200b', '\u200e', '\u200f', '\ufeff' -> -1;
            case 'ё' -> 'е';
            case 'أ', 'إ', 'آ' -> 'ا';
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            case '٫' -> '.';
            case '٬', '،' -> ',';
            case '٪' -> '%';
            case '\u00a0', '\u202f', '\u2009' -> ' ';
            default -> c >= '\u064b' && c <= '\u0652' ? -1 : c;
        };
    }
}
