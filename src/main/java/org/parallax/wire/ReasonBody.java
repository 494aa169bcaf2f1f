package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** One signal's part in a similarity. */
@Serdeable
@Schema(name = "Reason")
public record ReasonBody(String signal, double score, String detail) {}
