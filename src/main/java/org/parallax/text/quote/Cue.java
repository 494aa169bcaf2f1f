package org.parallax.text.quote;

import java.util.List;
import org.parallax.article.Span;

/**
 * Words of reporting where they stand in a passage.
 *
 * @param from the first piece
 * @param to behind the last piece
 */
record Cue(Entry entry, int from, int to, Span span) {
    /** What a word of reporting reports beside itself. */
    enum Frame {
        /** A clause, with or without "that". */
        CLAUSE,
        /** The same after the one who is told. */
        TELL,
        /** A clause only behind "that", or in parenthesis, or a quotation. */
        THAT,
        /** The same, or what somebody is to do: "promised to", "asked him to". */
        INTEND,
        /** A clause behind an adjective and its "is": "is certain that". */
        STATE,
        /** A quotation only. */
        QUOTE,
        /** The object, or a clause. */
        OBJECT,
        /** The preposition of a source: "according to". */
        PREPOSITION,
        /** A noun: "claim", "statement". */
        NOUN,
        /** A passive or impersonal verb that names no source: "is said to". */
        HEARSAY
    }

    /** One entry of a language's list. */
    record Entry(List<String> words, Frame frame, Stance stance) {
        /** The same of one who does not think so. */
        Entry doubted() {
            return new Entry(words, frame, Stance.DOUBT);
        }

        boolean isVerb() {
            return switch (frame) {
                case CLAUSE, TELL, THAT, INTEND, STATE, QUOTE, OBJECT -> true;
                case PREPOSITION, NOUN, HEARSAY -> false;
            };
        }
    }

    Frame frame() {
        return entry.frame();
    }

    Stance stance() {
        return entry.stance();
    }

    boolean isVerb() {
        return entry.isVerb();
    }
}
