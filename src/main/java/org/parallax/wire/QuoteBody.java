package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One utterance and its mentions. */
@Serdeable
@Schema(name = "Quote")
public record QuoteBody(
        String id,
        @Nullable String speaker,
        @Nullable String speakerAsWritten,
        List<QuoteMentionBody> mentions) {}
