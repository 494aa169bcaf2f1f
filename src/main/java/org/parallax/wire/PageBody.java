package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Where a page stands in its list.
 *
 * @param next cursor of the next page; null on the last
 * @param total number of items in the whole list
 */
@Serdeable
@Schema(name = "Page")
public record PageBody(@Nullable String next, int limit, long total) {}
