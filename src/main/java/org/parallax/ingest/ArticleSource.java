package org.parallax.ingest;

import java.io.IOException;
import java.util.Optional;

/** A file or stream of articles, read one at a time: it may be larger than memory. */
public interface ArticleSource extends AutoCloseable {
    /**
     * What one line, record or page holds.
     *
     * @param number its place in the source, from 1: the line, for WARC the record
     */
    record Line(long number, Reading reading) {}

    /** The next article or the reasons why there is none; empty at the end. Blank lines are passed over. */
    Optional<Line> next() throws IOException;

    /** Number of records passed over so far because they cannot be articles. */
    default long skipped() {
        return 0;
    }

    @Override
    void close() throws IOException;
}
