package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import org.parallax.article.CountryCode;
import org.parallax.article.Outlet;

/** Who published an article. */
@Serdeable
@Schema(name = "Outlet")
public record OutletBody(@Nullable String name, @Nullable String domain, @Nullable String country) {
    public static OutletBody of(Outlet outlet) {
        return new OutletBody(outlet.name().orElse(null), outlet.domain().orElse(null), outlet.country().map(CountryCode::value).orElse(null));
    }
}
