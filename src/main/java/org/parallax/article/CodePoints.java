package org.parallax.article;

/**
 * Translates UTF-16 offsets of one text into Unicode code point offsets and back.
 *
 * <p>A text without surrogates costs nothing; else a table of one int for each 64 code units is kept, so a lookup
 * reads at most 64 characters.
 */
public final class CodePoints {
    private static final int BLOCK = 64;

    private final String text;
    private final int[] codePointsBefore;

    private CodePoints(String text, int[] codePointsBefore) {
        this.text = text;
        this.codePointsBefore = codePointsBefore;
    }

    public static CodePoints of(String text) {
        boolean plain = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
        if (plain) {
            return new CodePoints(text, null);
        }
        int[] before = new int[text.length() / BLOCK + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % BLOCK == 0) {
                before[i / BLOCK] = count;
            }
            if (!isSecondOfPair(text, i)) {
                count++;
            }
        }
        if (text.length() % BLOCK == 0) {
            before[text.length() / BLOCK] = count;
        }
        return new CodePoints(text, before);
    }

    /** Number of code points that begin before {@code utf16Offset}. */
    public int fromUtf16(int utf16Offset) {
        if (utf16Offset < 0 || utf16Offset > text.length()) {
            throw new IndexOutOfBoundsException("offset " + utf16Offset + " in a text of " + text.length() + " code units");
        }
        if (codePointsBefore == null) {
            return utf16Offset;
        }
        int block = utf16Offset / BLOCK;
        int count = codePointsBefore[block];
        for (int i = block * BLOCK; i < utf16Offset; i++) {
            if (!isSecondOfPair(text, i)) {
                count++;
            }
        }
        return count;
    }

    /** The same span counted in code points; its fields are then no longer UTF-16 offsets. */
    public Span fromUtf16(Span span) {
        return new Span(fromUtf16(span.start()), fromUtf16(span.end()));
    }

    /** UTF-16 offset of the code point with this index. */
    public int toUtf16(int codePointOffset) {
        return codePointsBefore == null ? codePointOffset : text.offsetByCodePoints(0, codePointOffset);
    }

    public int length() {
        return fromUtf16(text.length());
    }

    private static boolean isSecondOfPair(String text, int i) {
        return i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
