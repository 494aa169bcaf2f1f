package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A statement that the text ascribes to a source. Offsets are code points of the text.
 *
 * @param source the fullest name that the text has for the source; null where nobody is named
 * @param sourceAsWritten the words that stand for the source beside the cue
 * @param cue the words of reporting
 * @param stance neutral, claim, doubt, concede or deny: what the cue lets be understood of the statement
 */
@Serdeable
@Schema(name = "Attribution")
public record AttributionBody(
        int start,
        int end,
        @Nullable String source,
        @Nullable String sourceAsWritten,
        @Nullable Integer sourceStart,
        @Nullable Integer sourceEnd,
        String cue,
        int cueStart,
        int cueEnd,
        String stance) {}
