package org.parallax.text.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the quotation marks of a text from left to right and says of each what its neighbours allow it to be. */
final class MarkScanner {
    private static final String OPENING_BRACKETS = "([{<\u2014\u2013\u2015-/=>:;|\u00bf\u00a1*";
    private static final String CLOSING_MARKS = ".,;:!?)]}>\u2014\u2013\u2015-/\u2026|*\u3002\uff0c\u060c\u061f\u061b";
    private static final String QUOTES = "\"'\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u00ab\u00bb\u2039\u203a`";
    private static final int MAX_NEIGHBOURING_QUOTES = 4;

    private final String text;
    private final Set<String> elisions;
    private final List<Mark> marks = new ArrayList<>();

    private MarkScanner(String text, Set<String> elisions) {
        this.text = text;
        this.elisions = elisions;
    }

    /**
     * The marks of a text and its paragraph ends, in order.
     *
     * @param elisions words that begin with an apostrophe ({@code em}, {@code til}), in lower case
     */
    static List<Mark> scan(String text, Set<String> elisions) {
        MarkScanner scanner = new MarkScanner(text, elisions);
        for (int i = 0; i < text.length(); ) {
            i += scanner.read(i);
        }
        return scanner.marks;
    }

    private int read(int at) {
        char c = text.charAt(at);
        switch (c) {
            case '\n', '\u2029' -> add(at, 1, Mark.Kind.PARAGRAPH_END, false, false);
            case '"', '\uff02' -> byNeighbours(at, 1, Mark.Kind.DOUBLE);
            case '\u201c' -> add(at, 1, Mark.Kind.DOUBLE, true, isAfterWord(at));
            case '\u201d' -> add(at, 1, Mark.Kind.DOUBLE, isBeforeWord(at + 1) && !isAfterWord(at), true);
            case '\u201e', '\u201f', '\u301d' -> add(at, 1, Mark.Kind.DOUBLE, true, false);
            case '\u301e', '\u301f' -> add(at, 1, Mark.Kind.DOUBLE, false, true);
            case '\u00ab' -> add(at, 1, Mark.Kind.ANGLE, true, isAfterWord(at) && !isBeforeWord(at + 1));
            case '\u00bb' -> add(at, 1, Mark.Kind.ANGLE, isBeforeWord(at + 1) && !isAfterWord(at), true);
            case '\u2039' -> add(at, 1, Mark.Kind.SINGLE_ANGLE, true, false);
            case '\u203a' -> add(at, 1, Mark.Kind.SINGLE_ANGLE, false, true);
            case '\u300c' -> add(at, 1, Mark.Kind.CORNER, true, false);
            case '\u300d' -> add(at, 1, Mark.Kind.CORNER, false, true);
            case '\u300e' -> add(at, 1, Mark.Kind.WHITE_CORNER, true, false);
            case '\u300f' -> add(at, 1, Mark.Kind.WHITE_CORNER, false, true);
            case '`' -> {
                if (isDoubled(at)) {
                    add(at, 2, Mark.Kind.DOUBLE, true, false);
                    return 2;
                }
                single(at);
            }
            case '\'' -> {
                if (isDoubled(at)) {
                    boolean opening = !isAfterWord(at) && isBeforeWord(at + 2);
                    add(at, 2, Mark.Kind.DOUBLE, opening, !opening || isAfterSpace(at));
                    return 2;
                }
                single(at);
            }
            case '\u2018', '\u2019', '\u201a', '\u201b' -> single(at);
            default -> { }
        }
        return 1;
    }

    private boolean isDoubled(int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == text.charAt(at);
    }

    private void byNeighbours(int at, int length, Mark.Kind kind) {
        boolean before = isOpen(before(at));
        boolean after = isClosed(after(at + length));
        boolean inches = Character.isDigit(before(at)) && at > 0 && Character.isDigit(text.charAt(at - 1));
        boolean ambiguous = before == after;
        boolean misplacedSpace = at >= 2 && text.charAt(at - 1) == ' ' && text.charAt(at - 2) == ',';
        add(at, length, kind, (before || ambiguous) && !inches, after || ambiguous || misplacedSpace);
    }

    /** A single mark opens only before a word, and closes only behind one and not inside a word. */
    private void single(int at) {
        char c = text.charAt(at);
        boolean word = isBeforeWord(at + 1);
        boolean low = c == '\u201a';
        boolean opens = (isOpen(before(at)) || c == '\u2018' && !isAfterWord(at)) && word && c != '\u2019' && !isElision(at);
        boolean closes = !low && c != '`' && isClosed(after(at + 1)) && at > 0 && !Character.isWhitespace(text.charAt(at - 1));
        if (opens || closes) {
            boolean apostrophe = at > 0 && Character.isLetter(text.charAt(at - 1)) && isBeforeLowerWord(at + 1);
            marks.add(new Mark(at, at + 1, Mark.Kind.SINGLE, opens, closes, apostrophe));
        }
    }

    private boolean isElision(int at) {
        if (text.charAt(at) == '\u2018') {
            return false;
        }
        int end = at + 1;
        while (end < text.length() && end - at <= 6 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String word = text.substring(at + 1, end).toLowerCase(Locale.ROOT);
        boolean decade = word.length() == 3 && Character.isDigit(word.charAt(0)) && word.charAt(2) == 's';
        return decade || elisions.contains(word);
    }

    private boolean isBeforeLowerWord(int at) {
        return at + 1 < text.length() && text.charAt(at) == ' ' && Character.isLowerCase(text.charAt(at + 1));
    }

    private boolean isAfterSpace(int at) {
        return at == 0 || Character.isWhitespace(text.charAt(at - 1));
    }

    private boolean isAfterWord(int at) {
        return !isOpen(before(at));
    }

    private boolean isBeforeWord(int at) {
        return !isClosed(after(at));
    }

    /** The character before, marks of quotation skipped; a line end where there is none. */
    private char before(int at) {
        int i = at - 1;
        while (i >= 0 && at - i <= MAX_NEIGHBOURING_QUOTES && QUOTES.indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return i < 0 ? '\n' : text.charAt(i);
    }

    private char after(int at) {
        int i = at;
        while (i < text.length() && i - at < MAX_NEIGHBOURING_QUOTES && QUOTES.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i >= text.length() ? '\n' : text.charAt(i);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static boolean isOpen(char c) {
        return isSpace(c) || OPENING_BRACKETS.indexOf(c) >= 0;
    }

    private static boolean isClosed(char c) {
        return isSpace(c) || CLOSING_MARKS.indexOf(c) >= 0;
    }

    private void add(int at, int length, Mark.Kind kind, boolean opens, boolean closes) {
        marks.add(new Mark(at, at + length, kind, opens, closes, false));
    }
}
