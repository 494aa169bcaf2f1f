package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A country among those that tell a story. */
@Serdeable
@Schema(name = "StoryCountry")
public record StoryCountryBody(String code, int articles, @Nullable Instant firstPublishedAt) {}
