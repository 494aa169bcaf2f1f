package org.parallax.pipeline;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How imports are cut up and how much is kept at hand.
 *
 * @param batchSize articles that are stored with one commit and then acknowledged, 1 to 10,000
 * @param analysisCacheCharacters characters of article text whose analysis is kept in memory; one character takes about
 *     60 bytes analysed
 * @param windowArticles how many articles of a corpus, the newest by publication, are kept in memory (about 4 KB each) and compared
 *     with those that arrive, 1 to 1,000,000; older ones stay in their stories
 */
@ConfigurationProperties("parallax.pipeline")
public record PipelineSettings(
        @Bindable(defaultValue = "" + DEFAULT_BATCH_SIZE) int batchSize,
        @Bindable(defaultValue = "" + DEFAULT_ANALYSIS_CACHE_CHARACTERS) long analysisCacheCharacters,
        @Bindable(defaultValue = "" + DEFAULT_WINDOW_ARTICLES) int windowArticles) {
    public static final int DEFAULT_BATCH_SIZE = 200;
    public static final long DEFAULT_ANALYSIS_CACHE_CHARACTERS = 8_000_000;

    public static final int DEFAULT_WINDOW_ARTICLES = 200_000;

    public static final PipelineSettings DEFAULT =
            new PipelineSettings(DEFAULT_BATCH_SIZE, DEFAULT_ANALYSIS_CACHE_CHARACTERS, DEFAULT_WINDOW_ARTICLES);

    public PipelineSettings {
        if (batchSize < 1 || batchSize > 10_000) {
            throw new IllegalArgumentException("parallax.pipeline.batch-size lies in 1 to 10,000, not at " + batchSize);
        }
        if (analysisCacheCharacters < 0) {
            throw new IllegalArgumentException("parallax.pipeline.analysis-cache-characters is not negative: " + analysisCacheCharacters);
        }
        if (windowArticles < 1 || windowArticles > 1_000_000) {
            throw new IllegalArgumentException("parallax.pipeline.window-articles lies in 1 to 1,000,000, not at " + windowArticles);
        }
    }
}
