package org.parallax.text.quantity;

import java.util.List;
import org.parallax.article.Span;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;
import org.parallax.text.time.TimeExpression;

/** One sentence as the readers of this package see it: its atoms with parts of speech and times. Out of range reads are empty. */
final class Line {
    private static final PartOfSpeech[] NO_TAGS = {};

    private final String text;
    private final List<Atom> atoms;
    private final PartOfSpeech[] tags;
    private final List<TimeExpression> times;
    private final QuantityPack pack;

    private Line(String text, List<Atom> atoms, PartOfSpeech[] tags, List<TimeExpression> times, QuantityPack pack) {
        this.text = text;
        this.atoms = atoms;
        this.tags = tags;
        this.times = times;
        this.pack = pack;
    }

    /** A text without tags and times. */
    static Line of(String text, QuantityPack pack) {
        return new Line(text, pack.read(text, 0, text.length()), NO_TAGS, List.of(), pack);
    }

    /** The pieces of one word. */
    static Line ofPieces(String word, List<Atom> pieces, QuantityPack pack) {
        return new Line(word, pieces, NO_TAGS, List.of(), pack);
    }

    /** @param times those within the sentence, in order */
    static Line of(String text, Sentence sentence, List<TimeExpression> times, QuantityPack pack) {
        List<Atom> atoms = pack.read(text, sentence.start(), sentence.end());
        PartOfSpeech[] tags = new PartOfSpeech[atoms.size()];
        int next = 0;
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tags.length; i++) {
            int start = atoms.get(i).start();
            while (next < tokens.size() && tokens.get(next).end() <= start) {
                next++;
            }
            boolean inside = next < tokens.size() && tokens.get(next).start() <= start;
            tags[i] = inside ? tokens.get(next).pos() : PartOfSpeech.X;
        }
        return new Line(text, atoms, tags, times, pack);
    }

    String text() {
        return text;
    }

    QuantityPack pack() {
        return pack;
    }

    /** The time expressions that begin within a range of offsets, in order. */
    List<TimeExpression> timesBetween(int from, int to) {
        int first = firstTimeAt(from);
        int last = first;
        while (last < times.size() && times.get(last).span().start() < to) {
            last++;
        }
        return times.subList(first, last);
    }

    /** Whether a time expression holds the offset. */
    boolean isInTime(int offset) {
        int next = firstTimeAt(offset + 1);
        return next > 0 && times.get(next - 1).span().contains(offset);
    }

    private int firstTimeAt(int offset) {
        int low = 0;
        int high = times.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    int size() {
        return atoms.size();
    }

    boolean has(int i) {
        return i >= 0 && i < atoms.size();
    }

    Atom atom(int i) {
        return atoms.get(i);
    }

    /** The folded characters of an atom; empty outside of the line. */
    String word(int i) {
        return has(i) ? atoms.get(i).folded() : "";
    }

    boolean is(int i, String folded) {
        return word(i).equals(folded);
    }

    boolean isNumber(int i) {
        return has(i) && atoms.get(i).isNumber();
    }

    boolean isWord(int i) {
        return has(i) && atoms.get(i).isWord();
    }

    boolean isMark(int i) {
        return has(i) && atoms.get(i).isMark();
    }

    boolean isCapital(int i) {
        return has(i) && atoms.get(i).capital();
    }

    /** Whether nothing stands between the atom and the one before it. */
    boolean isGlued(int i) {
        return i > 0 && has(i) && !atoms.get(i).spaced();
    }

    boolean isHyphen(int i) {
        String word = word(i);
        return word.equals("-") || word.equals("–") || word.equals("−");
    }

    PartOfSpeech tag(int i) {
        return i >= 0 && i < tags.length ? tags[i] : PartOfSpeech.X;
    }

    boolean isTagged() {
        return tags.length > 0 && tags[0] != PartOfSpeech.X;
    }

    Span span(int from, int to) {
        return Span.of(atoms.get(from).start(), atoms.get(to - 1).end());
    }

    String written(int from, int to) {
        return span(from, to).in(text);
    }
}
