package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.function.Function;
import org.parallax.storage.Cursor;
import org.parallax.storage.Page;

/** A page of a list. */
@Serdeable
@Schema(name = "List")
public record ListBody<T>(List<T> items, PageBody page) {
    public static <S, T> ListBody<T> of(Page<S> page, Function<S, T> mapping) {
        return new ListBody<>(
                page.items().stream().map(mapping).toList(),
                new PageBody(page.next().map(Cursor::encode).orElse(null), page.limit(), page.total()));
    }

    /** A list that is never longer than one page. */
    public static <T> ListBody<T> whole(List<T> items) {
        return new ListBody<>(items, new PageBody(null, items.size(), items.size()));
    }
}
