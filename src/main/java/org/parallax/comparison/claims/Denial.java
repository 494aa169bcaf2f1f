package org.parallax.comparison.claims;

/**
 * Words that deny something, as indexes into the tokens of a sentence.
 *
 * @param cueFrom first token of the denying words
 * @param cueTo behind the last of them
 * @param contentFrom first token of what is denied; {@link #EARLIER} where that was said before
 * @param contentTo behind its last token where the words themselves show it, else the end of the sentence
 */
record Denial(int cueFrom, int cueTo, int contentFrom, int contentTo) {
    /** What is denied stands before the denial ("which the ministry denies", "denied the allegations"). */
    static final int EARLIER = -1;

    boolean isOfSomethingEarlier() {
        return contentFrom == EARLIER;
    }
}
