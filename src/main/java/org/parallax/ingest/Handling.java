package org.parallax.ingest;

/** What an unknown or unreadable field does to an article. */
public enum Handling {
    /** Title, time, outlet with country, and text are required. */
    STRICT,
    /** An unknown title, time, outlet or country is kept as unknown; an article with neither title nor text is rejected. */
    LENIENT,
    /** Nothing is required: every object becomes an article, for work on files that answers line by line. */
    TOLERANT
}
