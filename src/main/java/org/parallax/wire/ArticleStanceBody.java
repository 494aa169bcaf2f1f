package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** How one article stands to a claim. */
@Serdeable
@Schema(name = "ArticleStance")
public record ArticleStanceBody(String articleId, String state, @Nullable String modality) {}
