package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** Why two articles are together: similar or reprint. */
@Serdeable
@Schema(name = "GraphEdge")
public record GraphEdgeBody(String source, String target, double similarity, String kind, List<ReasonBody> reasons) {}
