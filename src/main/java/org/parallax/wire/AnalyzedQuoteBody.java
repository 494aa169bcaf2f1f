package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** A quotation in one text, with where its speaker stands. */
@Serdeable
@Schema(name = "AnalyzedQuote")
public record AnalyzedQuoteBody(
        int start,
        int end,
        String text,
        @Nullable String speaker,
        @Nullable Integer speakerStart,
        @Nullable Integer speakerEnd) {}
