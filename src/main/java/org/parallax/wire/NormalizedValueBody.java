package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** A report's value in the figure's own unit; an open end is null. Money as decimal strings. */
@Serdeable
@Schema(name = "NormalizedValue")
public record NormalizedValueBody(
        @Nullable @Schema(oneOf = {Double.class, String.class}) Object value,
        @Nullable @Schema(oneOf = {Double.class, String.class}) Object min,
        @Nullable @Schema(oneOf = {Double.class, String.class}) Object max,
        String unit) {}
