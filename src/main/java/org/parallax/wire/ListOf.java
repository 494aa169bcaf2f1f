package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.function.Function;
import org.parallax.storage.Cursor;
import org.parallax.storage.Page;

/** A page of a list. */
@Serdeable
public record ListOf<T>(List<T> items, PageBody page) {
    public static <S, T> ListOf<T> of(Page<S> page, Function<S, T> mapping) {
        return new ListOf<>(
                page.items().stream().map(mapping).toList(),
                new PageBody(page.next().map(Cursor::encode).orElse(null), page.limit(), page.total()));
    }

    /** A list that is never longer than one page. */
    public static <T> ListOf<T> whole(List<T> items) {
        return new ListOf<>(items, new PageBody(null, items.size(), items.size()));
    }
}
