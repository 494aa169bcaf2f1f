package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Which stories report the event of another.
 *
 * @param stories that go into it
 * @param reason why, for the history
 */
@Schema(name = "MergeInput", requiredProperties = "stories")
public record MergeInputBody(List<String> stories, @Nullable String reason) {}
