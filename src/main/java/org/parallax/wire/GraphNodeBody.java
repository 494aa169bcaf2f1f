package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** One article in the similarity graph. */
@Serdeable
@Schema(name = "GraphNode")
public record GraphNodeBody(
        String id,
        String articleId,
        @Nullable String country,
        @Nullable String language,
        @Nullable String take,
        double centrality) {}
