package org.parallax.text.quote;

import org.parallax.article.Span;

/** What can be told from the words between two quotation marks alone. */
final class QuotedWords {
    private QuotedWords() {}

    /** Without white space at both ends and without the one comma or full stop that belongs to the sentence around. */
    static Span trim(String text, int from, int to) {
        int start = from;
        int end = Math.max(from, to);
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start && isSentencePoint(text, start, end)) {
            end--;
            while (end > start && isSpace(text.charAt(end - 1))) {
                end--;
            }
        }
        return Span.of(start, end);
    }

    private static boolean isSentencePoint(String text, int start, int end) {
        char last = text.charAt(end - 1);
        boolean dots = end - 2 >= start && text.charAt(end - 2) == '.';
        return switch (last) {
            case ',', '\u3002', '\uff0c', '\u060c' -> true;
            case '.' -> !dots && !isAcronymPeriod(text, start, end);
            default -> false;
        };
    }

    /** The period of "U.S." belongs to the word. */
    private static boolean isAcronymPeriod(String text, int start, int end) {
        return end - 4 >= start && Character.isUpperCase(text.charAt(end - 2)) && text.charAt(end - 3) == '.';
    }

    /** How the words end: a comma, a full stop and so on, with white space skipped; a blank where they end in a word. */
    static char lastMark(String text, MarkedWords marked) {
        int i = marked.marks().end() - 1;
        while (i > marked.words().start() && (isSpace(text.charAt(i)) || isQuote(text.charAt(i)))) {
            i--;
        }
        char last = text.charAt(i);
        return Character.isLetterOrDigit(last) ? ' ' : last;
    }

    private static boolean isQuote(char c) {
        return "\"'`\u2018\u2019\u201c\u201d\u00ab\u00bb\u300d\u300f\u203a\u2039".indexOf(c) >= 0;
    }

    /** Words between white space; in scripts without spaces two characters count as one word. */
    static int count(String text, Span words) {
        int count = 0;
        int unspaced = 0;
        boolean inWord = false;
        for (int i = words.start(); i < words.end(); i++) {
            char c = text.charAt(i);
            if (Character.isIdeographic(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA || Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA) {
                unspaced++;
                inWord = false;
            } else if (Character.isLetterOrDigit(c)) {
                if (!inWord) {
                    count++;
                }
                inWord = true;
            } else if (isSpace(c)) {
                inWord = false;
            }
        }
        return count + (unspaced + 1) / 2;
    }

    /** Whether words were left out: an ellipsis or empty brackets. */
    static boolean hasEllipsis(String text, Span words) {
        String quoted = words.in(text);
        return quoted.contains("...") || quoted.contains("\u2026") || quoted.contains(". . .") || quoted.contains("[\u2026]") || quoted.contains("(...)");
    }

    static boolean startsUpper(String text, Span words) {
        for (int i = words.start(); i < words.end(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return !Character.isLowerCase(text.charAt(i));
            }
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether every longer word begins with a capital, as in a title ("The Sound of Silence"). */
    static boolean isTitleCase(String text, Span words) {
        int longer = 0;
        int start = words.start();
        for (int i = words.start(); i <= words.end(); i++) {
            if (i == words.end() || isSpace(text.charAt(i))) {
                if (i - start > 3) {
                    longer++;
                    char first = text.charAt(start);
                    if (!Character.isUpperCase(first) && !Character.isDigit(first)) {
                        return false;
                    }
                }
                start = i + 1;
            }
        }
        return longer > 0 && Character.isUpperCase(text.charAt(words.start()));
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
