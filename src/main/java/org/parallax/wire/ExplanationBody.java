package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * Why two articles are in one story, or in two.
 *
 * @param articles the two that were asked about
 * @param summary the same in sentences
 */
@Serdeable
@Schema(name = "Explanation")
public record ExplanationBody(
        List<ExplainedArticleBody> articles, boolean sameStory, List<String> summary, PairBody pair, @Nullable SharedTextBody sharedText, GroupBody group) {

    /** One of both articles. */
    @Serdeable
    @Schema(name = "ExplainedArticle")
    public record ExplainedArticleBody(
            String id, @Nullable String title, @Nullable String outlet, @Nullable Instant publishedAt, String storyId) {}

    /**
     * How alike both are: logOdds = bias + the sum of what the parts add.
     *
     * @param similarity the same as a probability
     * @param logOdds natural logarithm of the odds that both report one event
     * @param bias log-odds of two articles that have nothing in common
     * @param sharedLanguage whether their words could be compared
     * @param parts weightiest first
     */
    @Serdeable
    @Schema(name = "Pair")
    public record PairBody(double similarity, double logOdds, double bias, boolean sharedLanguage, List<PartBody> parts) {}

    /**
     * What one signal adds.
     *
     * @param label the signal in words
     * @param value from 0 (nothing in common) to 1; null where one of both has nothing that could be compared
     * @param imputed whether a typical value stands in for the one that is not known
     * @param counted the value it counted with
     * @param weight log-odds that a value of 1 adds
     * @param logOdds what it adds: weight times counted
     * @param detail what is in common, in words
     */
    @Serdeable
    @Schema(name = "Part")
    public record PartBody(
            String signal, String label, @Nullable Double value, boolean imputed, double counted, double weight, double logOdds, String detail) {}

    /**
     * Text that stands in both word for word.
     *
     * @param earlier the article that was published first, else that with the lesser id
     * @param containment share of the shorter text's five-word runs that stand in the other
     * @param extent copy, edited copy or shared passages; the first two are one origin
     */
    @Serdeable
    @Schema(name = "SharedText")
    public record SharedTextBody(String earlier, String later, double containment, String extent, boolean creditsAgency) {}

    /**
     * What that came to among the other articles.
     *
     * @param decidedBy evidence or person
     * @param pairs of the first article with all others of the story; where there are two stories, between them
     * @param mean log-odds over these pairs
     * @param needed mean from which they are one story
     * @param cohesion what holds the looser of two stories together; 0 within one story
     * @param linked whether any of these pairs was sure enough to be looked at
     * @param correction number of the correction by a person that decides it; null where evidence does
     */
    @Serdeable
    @Schema(name = "GroupDecision")
    public record GroupBody(
            String decidedBy, long pairs, double mean, double needed, double cohesion, boolean linked, @Nullable Integer correction) {}
}
