package org.parallax.storage;

import java.util.Optional;

/** Which part of a list is wanted: so many items after the cursor, or from the start. */
public record PageRequest(int limit, Optional<Cursor> after) {
    public static final int MAX_LIMIT = 500;

    public PageRequest {
        if (limit < 1 || limit > MAX_LIMIT) {
            throw new IllegalArgumentException("a page has 1 to " + MAX_LIMIT + " items, not " + limit);
        }
    }

    public static PageRequest first(int limit) {
        return new PageRequest(limit, Optional.empty());
    }
}
