package org.parallax.text.quote;

/**
 * A quotation mark, or the end of a paragraph, where the scanner met it.
 *
 * @param kind which marks it can pair with
 * @param opens whether it can open a quotation where it stands
 * @param closes whether it can close one
 * @param weak whether it may as well be an apostrophe
 */
record Mark(int start, int end, Kind kind, boolean opens, boolean closes, boolean weak) {
    /** Marks of one kind pair with each other. */
    enum Kind {
        DOUBLE, SINGLE, ANGLE, SINGLE_ANGLE, CORNER, WHITE_CORNER, PARAGRAPH_END
    }

    boolean isAmbiguous() {
        return opens && closes;
    }
}
