package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.parallax.wire.ExplanationBody.GroupBody;
import org.parallax.wire.ExplanationBody.PairBody;

/**
 * Why the articles of a story are together, and what is kept apart from it.
 *
 * @param apart the stories that come closest to being one with it, the closest first
 */
@Serdeable
@Schema(name = "StoryGraph")
public record StoryGraphBody(
        StoryVersionBody story,
        String engineVersion,
        String configHash,
        String inputHash,
        List<GraphNodeBody> nodes,
        List<GraphEdgeBody> edges,
        List<ApartBody> apart) {

    /**
     * A story that is kept apart.
     *
     * @param storyId the other story
     * @param own the article of this story that is most like one of the other
     * @param other that article of the other story
     * @param summary why they are two stories, in sentences
     */
    @Serdeable
    @Schema(name = "Apart")
    public record ApartBody(String storyId, String own, String other, List<String> summary, PairBody pair, GroupBody group) {}

    public static StoryGraphBody of(ComparisonBody comparison, List<ApartBody> apart) {
        return new StoryGraphBody(
                comparison.story(), comparison.engineVersion(), comparison.configHash(), comparison.inputHash(),
                comparison.graph().nodes(), comparison.graph().edges(), apart);
    }
}
