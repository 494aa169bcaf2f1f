package org.parallax.storage;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list.
 *
 * @param next where the next page begins; empty on the last
 * @param limit how many items were asked for
 * @param total number of items in the whole list
 */
public record Page<T>(List<T> items, Optional<Cursor> next, int limit, long total) {
    public Page {
        items = List.copyOf(items);
    }

    public <R> Page<R> map(Function<T, R> mapping) {
        return new Page<>(items.stream().map(mapping).toList(), next, limit, total);
    }
}
