package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * What one article says a figure is.
 *
 * @param raw the phrase as written
 * @param value as stated, in {@code unit}; null where only bounds are stated
 * @param qualifier exact, about, at_least, more_than, at_most, less_than, up_to, between or vague
 * @param trend up or down where the figure is a change
 * @param attributedTo the fullest name of the source found in the story, else its words
 * @param sameOriginAs the article whose text this one reprints
 */
@Serdeable
@Schema(name = "FigureReport")
public record FigureReportBody(
        String articleId,
        String perspective,
        String raw,
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
        @Nullable Instant publishedAt,
        @Nullable String sameOriginAs,
        List<EvidenceBody> evidence) {}
