package org.parallax.pipeline;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How the service finds stories.
 *
 * @param embeddings which pairs of articles are also compared by embeddings; none by default, since they change little and a
 *     processor computes about 40 of them a second
 */
@ConfigurationProperties("parallax.stories")
public record StoryFindingSettings(@Bindable(defaultValue = "OFF") Embeddings embeddings) {
    public static final StoryFindingSettings DEFAULT = new StoryFindingSettings(Embeddings.OFF);

    /** Pairs of articles that are also compared by embeddings. */
    public enum Embeddings {
        OFF,
        /** Those of English articles that the signals leave undecided. */
        UNDECIDED
    }
}
