package org.parallax.ingest;

/**
 * How much one article may be.
 *
 * @param maxLineBytes longest line of JSON lines, CSV record or WARC page in bytes; longer ones are rejected unread
 */
public record IngestSettings(int maxLineBytes) {
    /** From 1,000; a book has about 1 MB. */
    public static final int DEFAULT_MAX_LINE_BYTES = 8_000_000;

    public static final IngestSettings DEFAULT = new IngestSettings(DEFAULT_MAX_LINE_BYTES);

    public IngestSettings {
        if (maxLineBytes < 1_000) {
            throw new IllegalArgumentException("a line may have at least 1,000 bytes, not " + maxLineBytes);
        }
    }

    /** What an article that is larger is told. */
    Problem tooLong() {
        return new Problem("", "is longer than " + maxLineBytes + " bytes, the limit for one article (max-line-bytes)");
    }
}
