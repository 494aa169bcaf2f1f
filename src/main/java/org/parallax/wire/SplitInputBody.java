package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Which articles of a story report another event: {@code articles} or {@code groups}, not both.
 *
 * @param articles become one story
 * @param groups each becomes a story
 * @param reason why, for the history
 */
@Schema(name = "SplitInput")
public record SplitInputBody(@Nullable List<String> articles, @Nullable List<List<String>> groups, @Nullable String reason) {}
