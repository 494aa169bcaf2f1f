package org.parallax.text.quote;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.parallax.article.Span;

/**
 * Pairs the quotation marks of a text.
 *
 * <p>Straight, curly, low, angle, corner and typewriter marks ({@code ``…''}) are read in any mixture; where a mark can
 * open as well as close, it closes what is open. A quotation may run over paragraphs when each opens with a mark again.
 * A mark without a partner pairs with nothing, except one that opens a paragraph or follows a colon: it runs to the end
 * of its paragraph. Of nested pairs only the outermost is kept. The time is linear in the text.
 */
final class QuotationMarks {
    /** A longer pair is a pairing error. */
    static final int MAX_LENGTH = 4_000;
    /** Deeper nesting is no nesting. */
    private static final int MAX_DEPTH = 8;

    private final String text;
    private final List<Mark> marks;
    private final Deque<Mark> open = new ArrayDeque<>();
    private final List<MarkedWords> pairs = new ArrayList<>();

    private QuotationMarks(String text, List<Mark> marks) {
        this.text = text;
        this.marks = marks;
    }

    /** The outermost pairs, in order. */
    static List<MarkedWords> pair(String text, Set<String> elisions) {
        QuotationMarks pairing = new QuotationMarks(text, MarkScanner.scan(text, elisions));
        for (int i = 0; i < pairing.marks.size(); i++) {
            pairing.read(i);
        }
        pairing.endParagraph(text.length(), text.length());
        return pairing.outermost();
    }

    private void read(int index) {
        Mark mark = marks.get(index);
        if (mark.kind() == Mark.Kind.PARAGRAPH_END) {
            endParagraph(mark.start(), mark.end());
            return;
        }
        Mark partner = partner(mark);
        if (partner != null && mark.closes() && !isApostrophe(index) && !(mark.isAmbiguous() && startsParagraph(mark))) {
            close(partner, mark);
        } else if (partner != null && takesUp(partner, mark)) {
            while (open.peek() != partner) {
                open.pop();
            }
            open.pop();
            add(partner, mark.start(), mark.start(), true);
            open.push(mark);
        } else if (mark.opens() && !(mark.kind() == Mark.Kind.SINGLE && partner != null)) {
            open.push(mark);
            if (open.size() > MAX_DEPTH) {
                open.removeLast();
            }
        }
    }

    /** A mark that opens again behind a full stop: a quotation over paragraphs whose line ends were lost. */
    private boolean takesUp(Mark partner, Mark mark) {
        boolean sentence = mark.start() >= 2 && text.charAt(mark.start() - 1) == ' ' && ".!?".indexOf(text.charAt(mark.start() - 2)) >= 0;
        return sentence && mark.opens() && !mark.closes() && mark.kind() == Mark.Kind.DOUBLE && mark.start() - partner.start() <= MAX_LENGTH;
    }

    private Mark partner(Mark mark) {
        for (Mark candidate : open) {
            if (candidate.kind() == mark.kind() && mark.start() > candidate.end()) {
                return candidate;
            }
        }
        return null;
    }

    private void close(Mark partner, Mark mark) {
        while (open.peek() != partner) {
            open.pop();
        }
        open.pop();
        if (mark.end() - partner.start() <= MAX_LENGTH) {
            add(partner, mark.start(), mark.end(), false);
        } else if (mark.opens()) {
            open.push(mark);
        }
    }

    /** A mark behind a letter is an apostrophe where a mark that closes better follows before another can open. */
    private boolean isApostrophe(int index) {
        if (!marks.get(index).weak() || index + 1 >= marks.size()) {
            return false;
        }
        Mark next = marks.get(index + 1);
        return next.kind() == Mark.Kind.SINGLE
                && next.closes()
                && !next.opens()
                && ",.?!".indexOf(text.charAt(next.start() - 1)) >= 0;
    }

    /** Ends what is open with the paragraph where the next one takes it up again, or where it surely lacks its mark. */
    private void endParagraph(int end, int next) {
        if (open.isEmpty()) {
            return;
        }
        int following = skipSpace(next);
        for (Iterator<Mark> left = open.iterator(); left.hasNext(); ) {
            Mark mark = left.next();
            boolean last = following >= text.length();
            boolean takenUp = !last && opensAgain(mark, following);
            boolean tooLong = end - mark.start() > MAX_LENGTH;
            if (takenUp || last || tooLong || mark.kind() == Mark.Kind.SINGLE) {
                left.remove();
                int paragraphEnd = Math.min(end, lineEnd(mark.start()));
                boolean speech = startsParagraph(mark) || followsColon(mark);
                if (!tooLong && (takenUp || speech && mark.kind() != Mark.Kind.SINGLE)) {
                    add(mark, takenUp ? end : paragraphEnd, takenUp ? end : paragraphEnd, takenUp);
                }
            }
        }
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private boolean opensAgain(Mark mark, int at) {
        char opening = text.charAt(mark.start());
        char again = text.charAt(at);
        boolean angle = mark.kind() == Mark.Kind.ANGLE && again == '\u00bb';
        return again == opening || angle;
    }

    private boolean startsParagraph(Mark mark) {
        int i = mark.start() - 1;
        while (i >= 0 && text.charAt(i) != '\n' && Character.isWhitespace(text.charAt(i)) && mark.start() - i <= MAX_DEPTH) {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n';
    }

    private boolean followsColon(Mark mark) {
        int i = mark.start() - 1;
        while (i >= 0 && text.charAt(i) == ' ' && mark.start() - i <= MAX_DEPTH) {
            i--;
        }
        return i >= 0 && (text.charAt(i) == ':' || text.charAt(i) == '\uff1a');
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < text.length() && i - from < MAX_LENGTH && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private void add(Mark opening, int innerEnd, int outerEnd, boolean continued) {
        Span words = QuotedWords.trim(text, opening.end(), innerEnd);
        if (!words.isEmpty()) {
            pairs.add(new MarkedWords(Span.of(opening.start(), outerEnd), words, continued));
        }
    }

    private List<MarkedWords> outermost() {
        pairs.sort(Comparator.comparingInt((MarkedWords pair) -> pair.marks().start()).thenComparingInt(pair -> -pair.marks().end()));
        List<MarkedWords> outermost = new ArrayList<>();
        int end = 0;
        for (MarkedWords pair : pairs) {
            if (pair.marks().start() >= end) {
                outermost.add(pair);
                end = pair.marks().end();
            }
        }
        return List.copyOf(outermost);
    }
}
