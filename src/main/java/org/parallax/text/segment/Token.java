package org.parallax.text.segment;

import org.parallax.article.Span;

/**
 * A word, a number or a mark.
 *
 * @param span where it stands in the text
 * @param text the characters of the span
 * @param lower the text in lower case with typographic quotes and apostrophes made plain, for look-up
 */
public record Token(Span span, String text, String lower, Kind kind, PartOfSpeech pos) {
    /** What the characters are: {@code NUMBER} begins with a digit of any script, {@code WORD} with a letter. */
    public enum Kind {
        WORD, NUMBER, MARK
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean is(String expectedLower) {
        return lower.equals(expectedLower);
    }

    public boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Begins with an upper-case letter (always false in scripts without case). */
    public boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
