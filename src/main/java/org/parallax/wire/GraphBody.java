package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The similarity graph of a story. */
@Serdeable
@Schema(name = "Graph")
public record GraphBody(List<GraphNodeBody> nodes, List<GraphEdgeBody> edges) {}
