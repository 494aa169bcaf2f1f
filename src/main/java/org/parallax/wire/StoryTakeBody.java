package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A take on a story, as seen from one article.
 *
 * @param storyId the story it is a take on
 * @param neighbour the story is near to the article's own event, not the same
 * @param own the article is among the take's
 */
@Serdeable
@Schema(name = "StoryTake")
public record StoryTakeBody(
        String storyId,
        @Nullable String storyTitle,
        boolean neighbour,
        boolean own,
        String id,
        String label,
        String labelSource,
        List<String> perspectives,
        List<String> terms,
        List<String> articles,
        @Nullable EvidenceBody quote) {

    public static StoryTakeBody of(String storyId, @Nullable String storyTitle, boolean neighbour, boolean own, TakeBody take) {
        return new StoryTakeBody(
                storyId, storyTitle, neighbour, own, take.id(), take.label(), take.labelSource(), take.perspectives(), take.terms(),
                take.articles(), take.quote());
    }
}
