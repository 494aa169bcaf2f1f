package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * The angles from which an article's event is told.
 *
 * @param storyId the article's story
 * @param takes those of its own story first, then those of neighbouring ones
 */
@Serdeable
@Schema(name = "ArticleTakes")
public record ArticleTakesBody(String articleId, @Nullable String storyId, List<StoryTakeBody> takes) {}
