package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * A quantity in one text: a figure's report, flat.
 *
 * @param counted what is counted, as written
 * @param verb the verb or predicate that says what happened to it, as written
 */
@Serdeable
@Schema(name = "AnalyzedFigure")
public record AnalyzedFigureBody(
        int start,
        int end,
        String raw,
        String dimension,
        @Nullable @Schema(oneOf = {Double.class, String.class}) Object value,
        @Nullable @Schema(oneOf = {Double.class, String.class}) Object minValue,
        @Nullable @Schema(oneOf = {Double.class, String.class}) Object maxValue,
        boolean minInclusive,
        boolean maxInclusive,
        String qualifier,
        @Nullable String trend,
        String unit,
        @Nullable String currency,
        NormalizedValueBody normalized,
        @Nullable String attributedTo,
        @Nullable String attributedToAsWritten,
        @Nullable Instant asOf,
        @Nullable String counted,
        @Nullable String verb) {}
