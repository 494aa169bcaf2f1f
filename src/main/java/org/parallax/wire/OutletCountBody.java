package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.parallax.storage.OutletCount;

/** An outlet and how many of its articles are stored. */
@Serdeable
@Schema(name = "OutletCount")
public record OutletCountBody(@Nullable String name, @Nullable String domain, @Nullable String country, long articles) {
    public static OutletCountBody of(OutletCount count) {
        OutletBody outlet = OutletBody.of(count.outlet());
        return new OutletCountBody(outlet.name(), outlet.domain(), outlet.country(), count.articles());
    }
}
