package org.parallax.http;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.parallax.http.query.Comparing;
import org.parallax.storage.Corpus;
import org.parallax.storage.StoredStory;
import org.parallax.wire.StoryTakeBody;

/** The takes on stories. */
@Singleton
class Takes {
    private final StoryComparisons comparisons;

    Takes(StoryComparisons comparisons) {
        this.comparisons = comparisons;
    }

    /**
     * Those of others first.
     *
     * @param own the article whose take is marked
     */
    List<StoryTakeBody> of(Corpus corpus, StoredStory story, boolean neighbour, String own) {
        return comparisons.view(corpus, story.id(), story.version(), Comparing.BY_COUNTRY).body().takes().stream()
                .map(take -> StoryTakeBody.of(
                        story.id().value(), story.title().orElse(null), neighbour, take.articles().contains(own), take))
                .sorted(Comparator.comparing(StoryTakeBody::own))
                .toList();
    }
}
