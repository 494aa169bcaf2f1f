package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * One measured thing across the tellings.
 *
 * @param unit the unit of every report's normalized value
 * @param status agreed, compatible, conflicting, updated or single
 */
@Serdeable
@Schema(name = "Figure")
public record FigureBody(
        String id,
        String label,
        String dimension,
        String unit,
        @Nullable String currency,
        String status,
        ValueRangeBody range,
        List<FigureReportBody> reports) {}
