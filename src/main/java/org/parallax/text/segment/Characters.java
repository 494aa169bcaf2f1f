package org.parallax.text.segment;

import org.parallax.article.Span;

/** Kinds of characters that sentences and tokens are cut by. */
final class Characters {
    private static final String CLOSERS = "\"'\u2019\u201d\u00bb\u203a)]}\u300d\u300f\uff09\u3011\u300b\u201c";

    private Characters() {}

    /** White space, no-break spaces, zero-width spaces and marks of writing direction. */
    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == '\u200b'
                || codePoint == '\ufeff'
                || codePoint == '\u200e'
                || codePoint == '\u200f'
                || codePoint == '\u0085'
                || codePoint >= '\u202a' && codePoint <= '\u202e'
                || codePoint >= '\u2066' && codePoint <= '\u2069';
    }

    static boolean isTerminator(int codePoint) {
        return codePoint == '.' || codePoint == '?' || codePoint == '!' || codePoint == '\u2026' || codePoint == '\u061f'
                || codePoint == '\u06d4' || codePoint == '\u0964' || isWideTerminator(codePoint);
    }

    /** Ends a sentence of a script that is written without spaces. */
    static boolean isWideTerminator(int codePoint) {
        return codePoint == '\u3002' || codePoint == '\uff01' || codePoint == '\uff1f' || codePoint == '\uff61';
    }

    /** A quotation mark or bracket that may stand behind the end of a sentence and still belong to it. */
    static boolean isCloser(int codePoint) {
        return CLOSERS.indexOf(codePoint) >= 0;
    }

    static boolean isApostrophe(int codePoint) {
        return codePoint == '\'' || codePoint == '\u2019' || codePoint == '\u02bc';
    }

    static boolean isHyphen(int codePoint) {
        return codePoint == '-' || codePoint == '\u2010' || codePoint == '\u2011';
    }

    /** A letter, a mark on a letter, a joiner or a soft hyphen: whatever carries a word on. */
    static boolean isWordPart(int codePoint) {
        if (codePoint < 0x80) {
            return codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z';
        }
        return Character.isLetter(codePoint) || isCombining(codePoint) || codePoint == '\u200c' || codePoint == '\u200d' || codePoint == '\u00ad';
    }

    static boolean isCombining(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    /** A character of a script that puts no spaces between words. */
    static boolean isUnspaced(int codePoint) {
        if (codePoint < 0x0e00) {
            return false;
        }
        return switch (Character.UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> codePoint == '\u30fc';
        };
    }

    /** The span without white space at its ends. */
    static Span strip(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return Span.of(from, to);
    }
}
