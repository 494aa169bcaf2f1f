package org.parallax.text.quote;

import java.util.List;
import org.parallax.article.Span;

/**
 * A sentence as a reader takes it: what stands between quotation marks is one piece of it, however many sentences it
 * has, and its words of reporting belong to it on either side.
 *
 * @param startsParagraph whether it opens a paragraph
 */
record Passage(List<Piece> pieces, boolean startsParagraph) {
    Passage {
        pieces = List.copyOf(pieces);
    }

    int size() {
        return pieces.size();
    }

    Piece get(int index) {
        return pieces.get(index);
    }

    boolean has(int index) {
        return index >= 0 && index < pieces.size();
    }

    /** Whether the piece is there and is this word or mark. */
    boolean is(int index, String lower) {
        return has(index) && pieces.get(index).is(lower);
    }

    boolean isMark(int index) {
        return has(index) && pieces.get(index).isMark();
    }

    boolean isComma(int index) {
        return is(index, ",") || is(index, "\u060c") || is(index, "\uff0c") || is(index, "\u3001");
    }

    boolean isQuoted(int index) {
        return has(index) && pieces.get(index).isQuoted();
    }

    Span span() {
        return span(0, pieces.size());
    }

    /** The text from the first piece to the last of a non-empty half-open range of pieces. */
    Span span(int from, int to) {
        return Span.of(pieces.get(from).span().start(), pieces.get(to - 1).span().end());
    }

    /** The last piece that is not the full stop or another closing mark, plus one. */
    int endOfWords() {
        int end = pieces.size();
        while (end > 0 && pieces.get(end - 1).isMark()) {
            end--;
        }
        return end;
    }
}
