package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** Which story, as of which version; both null for an ad-hoc comparison. */
@Serdeable
@Schema(name = "StoryVersion")
public record StoryVersionBody(@Nullable String id, @Nullable Integer version) {}
