package org.parallax.pipeline;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.parallax.comparison.Comparison;
import org.parallax.comparison.claims.ClaimStatus;
import org.parallax.comparison.figures.FigureStatus;
import org.parallax.comparison.perspective.Grouping;
import org.parallax.storage.Corpus;
import org.parallax.storage.StoredStory;
import org.parallax.storage.StoryWriter;
import org.parallax.story.StoryId;

/** Counts in how much the tellings of a story disagree, for lists that are sorted or filtered by it. */
@Singleton
public class DivergenceMeter {
    private static final int AT_ONCE = 100;

    private final StoryReader stories;
    private final StoryWriter writer;
    private final Comparisons comparisons;

    DivergenceMeter(StoryReader stories, StoryWriter writer, Comparisons comparisons) {
        this.stories = stories;
        this.writer = writer;
        this.comparisons = comparisons;
    }

    /** Measures every story that has changed since it was last measured. */
    public void measureChanged(Corpus corpus) {
        List<StoryId> changed = writer.unmeasured(corpus, AT_ONCE);
        while (!changed.isEmpty()) {
            Analyses.inOrder(changed, id -> measure(corpus, id), () -> {});
            changed = writer.unmeasured(corpus, AT_ONCE);
        }
    }

    private boolean measure(Corpus corpus, StoryId id) {
        Optional<StoryContent> story = stories.find(corpus, id);
        story.ifPresent(content -> writer.measure(corpus, id, content.version(), divergence(content)));
        return story.isPresent();
    }

    private StoredStory.Divergence divergence(StoryContent content) {
        Comparison comparison = comparisons.compare(Grouping.COUNTRY, content.articles(), content.links());
        long figures = comparison.figures().stream().filter(figure -> figure.status() == FigureStatus.CONFLICTING).count();
        long claims = comparison.claims().stream().filter(claim -> claim.status() == ClaimStatus.DISPUTED).count();
        return new StoredStory.Divergence((int) figures, (int) claims);
    }
}
