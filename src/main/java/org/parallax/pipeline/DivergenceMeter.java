package org.parallax.pipeline;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.parallax.comparison.claims.ClaimComparer;
import org.parallax.comparison.claims.ClaimStatus;
import org.parallax.comparison.figures.FigureComparer;
import org.parallax.comparison.figures.FigureStatus;
import org.parallax.comparison.perspective.ComparedStories;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.Grouping;
import org.parallax.comparison.subject.SubjectFinder;
import org.parallax.storage.Corpus;
import org.parallax.storage.StoredStory;
import org.parallax.storage.StoryWriter;
import org.parallax.story.StoryId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts in how much the tellings of a story disagree, and finds what countries it is about, for lists that are sorted or filtered by it. */
@Singleton
public class DivergenceMeter {
    private static final Logger LOG = LoggerFactory.getLogger(DivergenceMeter.class);
    private static final int AT_ONCE = 100;
    private static final Measures NONE = new Measures(new StoredStory.Divergence(0, 0), List.of());
    private static final double DECIMALS = 1000;

    private record Measures(StoredStory.Divergence divergence, List<StoredStory.Subject> subjects) {}

    private final StoryReader stories;
    private final StoryWriter writer;
    private final SubjectFinder subjectFinder = new SubjectFinder();
    private final FigureComparer figureComparer = new FigureComparer();
    private final ClaimComparer claimComparer = new ClaimComparer();
    private final ExecutorService background = Executors.newSingleThreadExecutor(Thread.ofVirtual().name("divergence").factory());
    private final Map<Corpus, CompletableFuture<Void>> asked = new ConcurrentHashMap<>();

    DivergenceMeter(StoryReader stories, StoryWriter writer) {
        this.stories = stories;
        this.writer = writer;
    }

    /**
     * Measures every story that has changed since it was last measured, in the background; asked often, it measures once.
     *
     * @return the end of it
     */
    CompletableFuture<Void> measureSoon(Corpus corpus) {
        return asked.computeIfAbsent(corpus, name -> CompletableFuture.runAsync(() -> {
            asked.remove(name);
            measureLogging(name);
        }, background)).copy();
    }

    private void measureLogging(Corpus corpus) {
        try {
            measureChanged(corpus);
        } catch (RuntimeException e) {
            if (background.isShutdown()) {
                LOG.info("the program stops; the rest of corpus {} is measured at the next start", corpus);
            } else {
                LOG.error("the stories of corpus {} could not be measured", corpus, e);
            }
        }
    }

    private void measureChanged(Corpus corpus) {
        List<StoryId> changed = writer.unmeasured(corpus, AT_ONCE);
        while (!changed.isEmpty()) {
            Analyses.inOrder(changed, id -> measure(corpus, id), () -> {});
            changed = writer.unmeasured(corpus, AT_ONCE);
        }
    }

    private boolean measure(Corpus corpus, StoryId id) {
        Optional<Integer> version = stories.findVersion(corpus, id);
        version.ifPresent(current -> {
            Measures measures = measures(corpus, id, current);
            writer.measure(corpus, id, current, measures.divergence(), measures.subjects());
        });
        return version.isPresent();
    }

    /** A story that cannot be compared is no reason to fail an import: it counts as one without differences. */
    private Measures measures(Corpus corpus, StoryId id, int version) {
        try {
            return stories.find(corpus, id, version).map(this::measures).orElse(NONE);
        } catch (RuntimeException e) {
            if (background.isShutdown()) {
                throw e;
            }
            LOG.error("story {} of corpus {} could not be compared", id, corpus, e);
            return NONE;
        }
    }

    private Measures measures(StoryContent content) {
        ComparedStory story = ComparedStories.of(Grouping.COUNTRY, content.articles(), content.links());
        long figures = figureComparer.compare(story).stream().filter(figure -> figure.status() == FigureStatus.CONFLICTING).count();
        long claims = claimComparer.compare(story).stream().filter(claim -> claim.status() == ClaimStatus.DISPUTED).count();
        List<StoredStory.Subject> subjects = subjectFinder.find(story).stream()
                .map(subject -> new StoredStory.Subject(subject.country(), rounded(subject.share()), rounded(subject.confidence())))
                .toList();
        return new Measures(new StoredStory.Divergence((int) figures, (int) claims), subjects);
    }

    private static double rounded(double value) {
        return Math.round(value * DECIMALS) / DECIMALS;
    }

    @PreDestroy
    void close() {
        background.shutdownNow();
    }
}
