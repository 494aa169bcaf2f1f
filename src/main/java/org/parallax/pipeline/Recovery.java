package org.parallax.pipeline;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.parallax.storage.ArticleStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.ImportStore;
import org.parallax.storage.StoryWriter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finishes what an earlier run left undone: imports that it could not end, articles that it stored and put into no story. */
@Singleton
public class Recovery implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final ImportStore imports;
    private final ArticleStore articles;
    private final StoryDesk desk;
    private final StoryWriter stories;
    private final DivergenceMeter meter;
    private final Clock clock;

    Recovery(
            ImportStore imports, ArticleStore articles, StoryDesk desk, StoryWriter stories, DivergenceMeter meter, Clock clock) {
        this.imports = imports;
        this.articles = articles;
        this.desk = desk;
        this.stories = stories;
        this.meter = meter;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        int interrupted = imports.failInterrupted(clock.instant());
        if (interrupted > 0) {
            LOG.warn("{} imports were interrupted and are marked failed", interrupted);
        }
        for (Corpus corpus : articles.corporaWithUnplaced()) {
            place(corpus);
        }
        stories.corporaWithUnmeasured().forEach(meter::measureSoon);
    }

    /** A corpus that cannot be finished must not keep the others from being served. */
    private void place(Corpus corpus) {
        try {
            desk.placeWaiting(corpus);
        } catch (RuntimeException e) {
            LOG.error("articles of corpus {} could not be put into stories", corpus, e);
        }
    }
}
