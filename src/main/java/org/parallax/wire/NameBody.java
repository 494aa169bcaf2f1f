package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One way in which a perspective names somebody or something. */
@Serdeable
@Schema(name = "Name")
public record NameBody(String perspective, String text, int count, List<EvidenceBody> evidence) {}
