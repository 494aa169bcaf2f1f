package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A figure or name that the first sentence of an article holds and its headline leaves out. */
@Serdeable
@Schema(name = "LeadDetail")
public record LeadDetailBody(String text, List<EvidenceBody> evidence) {}
