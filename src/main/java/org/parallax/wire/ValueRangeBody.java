package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** Smallest and largest value stated; an open end is null. Money as decimal strings. */
@Serdeable
@Schema(name = "ValueRange")
public record ValueRangeBody(
        @Nullable @Schema(oneOf = {Double.class, String.class}) Object min,
        @Nullable @Schema(oneOf = {Double.class, String.class}) Object max) {}
