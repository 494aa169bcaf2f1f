package org.parallax.text.quantity;

/**
 * The smallest piece of text that numbers and units are read from; finer than a token, so that {@code €640m} is three.
 *
 * @param folded the characters in lower case, digits made ASCII, look-alike letters of a script made one
 * @param spaced whether white space or the start of the sentence stands before it
 * @param capital whether it begins with an upper-case letter
 */
record Atom(int start, int end, Kind kind, String folded, boolean spaced, boolean capital) {
    /** What the characters are. */
    enum Kind {
        WORD, NUMBER, MARK
    }

    boolean is(String expected) {
        return folded.equals(expected);
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isMark() {
        return kind == Kind.MARK;
    }
}
