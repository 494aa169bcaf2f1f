package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** A statement that the text ascribes to a source. */
@Serdeable
@Schema(name = "Attribution")
public record AttributionBody(int start, int end, @Nullable String source, String cue) {}
