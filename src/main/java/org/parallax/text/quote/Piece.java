package org.parallax.text.quote;

import org.parallax.article.Span;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/** A part of a passage: a token of the article's own words, or a whole quotation as one part. */
sealed interface Piece {
    Span span();

    /** The characters in lower case for look-up; empty for a quotation. */
    String lower();

    /**
     * A token outside quotation marks.
     *
     * @param pos its part of speech as the tagger has it, but a proper noun within a name
     * @param named whether it is a part of a name
     */
    record Word(Token token, PartOfSpeech pos, boolean named) implements Piece {
        @Override
        public Span span() {
            return token.span();
        }

        @Override
        public String lower() {
            return token.lower();
        }
    }

    /**
     * Everything from an opening mark to its closing one.
     *
     * @param index which of the text's marked words it is
     */
    record Quoted(MarkedWords marked, int index) implements Piece {
        @Override
        public Span span() {
            return marked.marks();
        }

        @Override
        public String lower() {
            return "";
        }

        @Override
        public PartOfSpeech pos() {
            return PartOfSpeech.X;
        }
    }

    default boolean isMark() {
        return this instanceof Word word && word.token().kind() == Token.Kind.MARK;
    }

    default boolean isWord() {
        return this instanceof Word word && word.token().isWord();
    }

    default boolean isQuoted() {
        return this instanceof Quoted;
    }

    default boolean is(String lower) {
        return lower().equals(lower);
    }

    default boolean isNamed() {
        return this instanceof Word word && word.named();
    }

    default boolean isCapitalized() {
        return this instanceof Word word && word.token().isCapitalized();
    }

    PartOfSpeech pos();
}
