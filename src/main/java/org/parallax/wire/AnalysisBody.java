package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Everything found in one text; offsets in code points of it. */
@Serdeable
@Schema(name = "Analysis")
public record AnalysisBody(
        String id,
        @Nullable String language,
        List<RangeBody> sentences,
        List<AnalyzedFigureBody> figures,
        List<AnalyzedQuoteBody> quotes,
        List<MentionBody> mentions,
        List<AttributionBody> attributions) {}
