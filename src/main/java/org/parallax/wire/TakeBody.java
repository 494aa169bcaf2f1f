package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Articles that tell the story from one angle; the label was found automatically. */
@Serdeable
@Schema(name = "Take")
public record TakeBody(
        String id,
        String label,
        String labelSource,
        List<String> perspectives,
        List<String> terms,
        List<String> articles,
        @Nullable EvidenceBody quote) {}
