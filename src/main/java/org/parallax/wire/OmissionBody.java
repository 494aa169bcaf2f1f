package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What independent origins report and one perspective does not. */
@Serdeable
@Schema(name = "Omission")
public record OmissionBody(
        String id,
        String text,
        List<String> saidBy,
        String missingIn,
        int articlesRead,
        @Nullable EvidenceBody closest,
        List<EvidenceBody> evidence) {}
