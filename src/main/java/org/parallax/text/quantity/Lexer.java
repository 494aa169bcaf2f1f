package org.parallax.text.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts text into {@link Atom}s in one pass. */
final class Lexer {
    private static final int LONGEST_SIGN = 3;

    private final boolean elision;
    private final Set<String> signs;

    /**
     * @param elision whether an apostrophe ends a word ({@code d'euros}) instead of beginning a suffix ({@code Russia's})
     * @param signs letters that end a word before a digit ({@code USD115})
     */
    Lexer(boolean elision, Set<String> signs) {
        this.elision = elision;
        this.signs = signs;
    }

    List<Atom> read(String text) {
        return read(text, 0, text.length());
    }

    List<Atom> read(String text, int from, int to) {
        List<Atom> atoms = new ArrayList<>((to - from) / 5 + 4);
        boolean spaced = true;
        int i = from;
        while (i < to) {
            int c = text.codePointAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c)) {
                spaced |= !isInvisible(c);
                i += Character.charCount(c);
                continue;
            }
            boolean number = Character.isDigit(c) || c == '.' && (spaced || text.charAt(i - 1) == '(') && isDigit(text, i + 1, to);
            int end = Math.min(to, number ? endOfNumber(text, i, to) : endOf(text, i, to, c));
            Atom.Kind kind = number ? Atom.Kind.NUMBER : isLetter(c) || isSuffix(text, i, to) ? Atom.Kind.WORD : Atom.Kind.MARK;
            String folded = folded(text, i, end);
            if (!folded.isEmpty()) {
                atoms.add(new Atom(i, end, kind, folded, spaced, isCapital(text, i, end)));
                spaced = false;
            }
            i = end;
        }
        return atoms;
    }

    /** An acronym is the same with and without its last period: "U.S" and "U.S.", "p.m" and "p.m.". */
    private static String folded(String text, int from, int end) {
        boolean acronym = end - from > 2 && text.charAt(end - 1) == '.' && Character.isLetter(text.charAt(end - 2));
        return Folding.fold(text.substring(from, acronym ? end - 1 : end));
    }

    /** Upper case at the beginning, or behind one small letter: iPhone. */
    private static boolean isCapital(String text, int from, int end) {
        return Character.isUpperCase(text.codePointAt(from)) || end - from > 2 && Character.isLetter(text.charAt(from)) && Character.isUpperCase(text.charAt(from + 1));
    }

    private int endOf(String text, int i, int to, int c) {
        if (isLetter(c) && !isSyllabic(c)) {
            int acronym = endOfAcronym(text, i, to);
            return acronym > i ? acronym : endOfWord(text, i, to);
        }
        return isSuffix(text, i, to) ? endOfWord(text, i + 1, to) : i + Character.charCount(c);
    }

    private boolean isSuffix(String text, int i, int to) {
        return !elision && isApostrophe(text.charAt(i)) && i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))
                && i + 1 < to && Character.isLetter(text.charAt(i + 1));
    }

    /** Single letters with periods, two or more: "U.S.", "p.m". Else {@code from}. */
    private static int endOfAcronym(String text, int from, int to) {
        int i = from;
        int letters = 0;
        while (i < to && Character.isLetter(text.charAt(i)) && (i + 1 >= to || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
            letters++;
            if (i + 1 >= to || text.charAt(i + 1) != '.') {
                return letters > 1 ? i + 1 : from;
            }
            i += 2;
        }
        return letters > 1 ? i : from;
    }

    /** Letters and the digits that follow them (M142), and in languages with elision the apostrophe at the end. */
    private int endOfWord(String text, int from, int to) {
        int i = from;
        while (i < to) {
            int c = text.codePointAt(i);
            boolean inside = (isLetter(c) || isMark(c) || isInvisible(c) || Character.isDigit(c)) && !isSyllabic(c);
            if (!inside) {
                boolean elided = elision && i > from && isApostrophe((char) c) && (i + 1 >= to || Character.isLetter(text.charAt(i + 1)));
                return elided ? i + 1 : i;
            }
            if (Character.isDigit(c) && i > from && isArabic(text.charAt(i - 1))) {
                return i;
            }
            if (Character.isDigit(c) && i > from && i - from <= LONGEST_SIGN && signs.contains(text.substring(from, i))) {
                return i;
            }
            i += Character.charCount(c);
        }
        return to;
    }

    /** Digits with single separators between them; a space only before a group of exactly three. */
    private static int endOfNumber(String text, int from, int to) {
        int i = from;
        int group = 0;
        boolean spaces = true;
        while (i < to) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                group++;
                i++;
            } else if (isSeparator(c) && isDigit(text, i + 1, to) || c == '،' && isGroupOfThree(text, i + 1, to)) {
                spaces &= c != '.' && c != ',';
                group = 0;
                i++;
            } else if (isGroupSpace(c) && spaces && group <= 3 && isGroupOfThree(text, i + 1, to)) {
                group = 0;
                i++;
            } else {
                return i;
            }
        }
        return to;
    }

    private static boolean isGroupOfThree(String text, int i, int to) {
        return isDigit(text, i, to) && isDigit(text, i + 1, to) && isDigit(text, i + 2, to) && !isDigit(text, i + 3, to);
    }

    private static boolean isDigit(String text, int i, int to) {
        return i < to && Character.isDigit(text.charAt(i));
    }

    private static boolean isSeparator(char c) {
        return c == '.' || c == ',' || c == '٫' || c == '٬' || c == '．' || c == '，' || isApostrophe(c);
    }

    private static boolean isGroupSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static boolean isLetter(int c) {
        return Character.isLetter(c) || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** Arabic writes its article as one with digits. */
    private static boolean isArabic(char c) {
        return c >= 0x0600 && c <= 0x06ff && !Character.isDigit(c);
    }

    private static boolean isInvisible(int c) {
        return c == 0xad || c == 0x200b || c == 0x200e || c == 0x200f || c == 0xfeff;
    }

    /** Scripts written without spaces: every character is an atom of its own. */
    private static boolean isSyllabic(int c) {
        return c >= 0x2e80 && (Character.isIdeographic(c) || c == '〇' || c >= 0x3040 && c <= 0x30ff) || c >= 0x0e00 && c <= 0x0e7f;
    }
}
