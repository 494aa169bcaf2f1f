package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.parallax.pipeline.StoryMatch;
import org.parallax.similarity.ArticleLink;

/**
 * What an article that is not stored belongs with.
 *
 * @param stories that report its event, the most similar first
 * @param takes of those stories; {@code own} where the article that is most similar to it is among the take's
 */
@Serdeable
@Schema(name = "Match")
public record MatchBody(List<MatchedStoryBody> stories, List<StoryTakeBody> takes) {
    /**
     * A story that reports the event.
     *
     * @param similarity mean over the story's articles
     */
    @Serdeable
    @Schema(name = "MatchedStory")
    public record MatchedStoryBody(StorySummaryBody story, double similarity, List<MatchedArticleBody> articles) {
        public static MatchedStoryBody of(StorySummaryBody story, StoryMatch match, String articleId) {
            return new MatchedStoryBody(
                    story,
                    ComparisonWriter.rounded(match.similarity().value()),
                    match.links().stream().map(link -> MatchedArticleBody.of(link, articleId)).toList());
        }
    }

    /** An article of such a story, and why it is similar. */
    @Serdeable
    @Schema(name = "MatchedArticle")
    public record MatchedArticleBody(String articleId, double similarity, String kind, List<ReasonBody> reasons) {
        private static MatchedArticleBody of(ArticleLink link, String from) {
            GraphEdgeBody edge = ComparisonWriter.edge(link);
            return new MatchedArticleBody(
                    edge.source().equals(from) ? edge.target() : edge.source(), edge.similarity(), edge.kind(), edge.reasons());
        }
    }
}
