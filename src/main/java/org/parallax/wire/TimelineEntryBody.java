package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** An article, the first to have a figure or a claim, or a revision. */
@Serdeable
@Schema(name = "TimelineEntry")
public record TimelineEntryBody(Instant at, String kind, String perspective, String articleId, String text) {}
