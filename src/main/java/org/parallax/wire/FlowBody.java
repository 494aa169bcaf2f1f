package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Text that went from one perspective to another: reprint or echo. */
@Serdeable
@Schema(name = "Flow")
public record FlowBody(String from, String to, String kind, List<String> articles, List<EvidenceBody> evidence) {}
