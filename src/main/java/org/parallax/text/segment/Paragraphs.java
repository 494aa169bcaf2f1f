package org.parallax.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.parallax.article.Span;

/**
 * The stretches of a text that no sentence crosses: lines, as headings and paragraphs of articles stand on lines of
 * their own. A line that goes on in lower case, and the lines of a text wrapped at a fixed width, are joined.
 */
final class Paragraphs {
    /** No paragraph is longer; a longer one is cut, at a sentence end if it has one. Bounds the cost of texts without line ends. */
    static final int MAX_LENGTH = 4_000;

    private static final int MAX_WRAPPED_WIDTH = 100;
    private static final int MIN_WRAPPED_WIDTH = 45;

    private Paragraphs() {}

    static List<Span> of(String text) {
        List<Span> lines = lines(text);
        boolean wrapped = isWrapped(text, lines);
        List<Span> paragraphs = new ArrayList<>();
        Span current = null;
        for (Span line : lines) {
            if (current != null && goesOn(text, current, line, wrapped)) {
                current = current.cover(line);
            } else {
                addCut(text, current, paragraphs);
                current = line;
            }
        }
        addCut(text, current, paragraphs);
        return paragraphs;
    }

    /** Lines without surrounding white space, empty ones left out. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                Span line = Characters.strip(text, start, i);
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = i + 1;
            }
        }
        return lines;
    }

    private static boolean isLineEnd(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\u2028' || unit == '\u2029' || unit == '\u0085' || unit == '\f' || unit == '\u000b';
    }

    private static boolean isWrapped(String text, List<Span> lines) {
        int open = 0;
        for (Span line : lines) {
            if (line.length() > MAX_WRAPPED_WIDTH) {
                return false;
            }
            if (line.length() >= MIN_WRAPPED_WIDTH && !endsSentence(text, line)) {
                open++;
            }
        }
        return lines.size() >= 3 && open * 2 >= lines.size();
    }

    private static boolean goesOn(String text, Span before, Span line, boolean wrapped) {
        if (hasBlankLine(text, before.end(), line.start()) || endsSentence(text, before)) {
            return false;
        }
        boolean lower = Character.isLowerCase(text.codePointAt(line.start()));
        return lower || wrapped && isFull(text, before);
    }

    /** Whether the last line of a paragraph is as long as lines are that were wrapped. */
    private static boolean isFull(String text, Span paragraph) {
        int floor = Math.max(paragraph.start(), paragraph.end() - MIN_WRAPPED_WIDTH);
        for (int i = paragraph.end() - 1; i >= floor; i--) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                return false;
            }
        }
        return paragraph.length() >= MIN_WRAPPED_WIDTH;
    }

    private static boolean hasBlankLine(String text, int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            boolean windows = text.charAt(i) == '\r' && i + 1 < to && text.charAt(i + 1) == '\n';
            if (isLineEnd(text.charAt(i)) && !windows) {
                ends++;
            }
        }
        return ends > 1;
    }

    private static boolean endsSentence(String text, Span line) {
        int last = line.end();
        while (last > line.start() && Characters.isCloser(text.charAt(last - 1))) {
            last--;
        }
        return last > line.start() && Characters.isTerminator(text.charAt(last - 1));
    }

    private static void addCut(String text, Span paragraph, List<Span> paragraphs) {
        if (paragraph == null) {
            return;
        }
        int start = paragraph.start();
        while (paragraph.end() - start > MAX_LENGTH) {
            int cut = cut(text, start);
            Span part = Characters.strip(text, start, cut);
            if (!part.isEmpty()) {
                paragraphs.add(part);
            }
            start = cut;
        }
        Span rest = Characters.strip(text, start, paragraph.end());
        if (!rest.isEmpty()) {
            paragraphs.add(rest);
        }
    }

    /** Behind the last sentence end within the greatest length, else at the last white space, else between two characters. */
    private static int cut(String text, int start) {
        int space = -1;
        for (int i = start + MAX_LENGTH - 1; i > start + MAX_LENGTH / 2; i--) {
            if (Characters.isSpace(text.charAt(i))) {
                if (Characters.isTerminator(text.charAt(i - 1))) {
                    return i;
                }
                space = Math.max(space, i);
            } else if (Characters.isWideTerminator(text.charAt(i - 1))) {
                return i;
            }
        }
        if (space > 0) {
            return space;
        }
        int limit = start + MAX_LENGTH;
        return Character.isLowSurrogate(text.charAt(limit)) ? limit - 1 : limit;
    }
}
