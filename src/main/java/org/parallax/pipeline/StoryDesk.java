package org.parallax.pipeline;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleProfile;
import org.parallax.storage.ArticleStore;
import org.parallax.storage.CorrectionStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.ProfileStore;
import org.parallax.storage.StoredArticle;
import org.parallax.storage.StoryWriter;
import org.parallax.storage.Tombstone;
import org.parallax.story.NearStory;
import org.parallax.story.StoryId;

/**
 * Keeps the stories of each corpus, in memory and stored alike. One thread at a time works on a corpus.
 *
 * <p>The stories of the newest articles of a corpus are taken up from the database when they are first needed. Where storing a change fails, they
 * are let go and taken up anew, so that memory never knows more than the database.
 */
@Singleton
public class StoryDesk {
    private final Map<Corpus, Desk> desks = new ConcurrentHashMap<>();
    private final ArticleStore articles;
    private final StoryWriter writer;
    private final CorrectionStore corrections;
    private final ProfileStore kept;
    private final ProfileReader profiles;
    private final Linkers linkers;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;
    private final int batchSize;
    private final int window;

    StoryDesk(
            ArticleStore articles, StoryWriter writer, CorrectionStore corrections, ProfileStore kept, ProfileReader profiles,
            Linkers linkers, TransactionOperations<Connection> transactions, Clock clock, PipelineSettings settings) {
        this.articles = articles;
        this.writer = writer;
        this.corrections = corrections;
        this.kept = kept;
        this.profiles = profiles;
        this.linkers = linkers;
        this.transactions = transactions;
        this.clock = clock;
        this.batchSize = settings.batchSize();
        this.window = settings.windowArticles();
    }

    /** One corpus: who works on it, and its stories where they were taken up. */
    private static final class Desk {
        private final Lock lock = new ReentrantLock(true);
        private Optional<CorpusStories> stories = Optional.empty();
    }

    /** Does work during which no other thread changes the corpus. */
    <T> T alone(Corpus corpus, Supplier<T> work) {
        Lock lock = desk(corpus).lock;
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Puts every article that waits into a story, in order of arrival. */
    void placeWaiting(Corpus corpus) {
        alone(corpus, () -> {
            List<StoredArticle> waiting = articles.findUnplaced(corpus, batchSize);
            while (!waiting.isEmpty()) {
                place(corpus, waiting);
                waiting = articles.findUnplaced(corpus, batchSize);
            }
            return null;
        });
    }

    private void place(Corpus corpus, List<StoredArticle> waiting) {
        CorpusStories stories = stories(corpus);
        List<ArticleProfile> arrived = profiles.read(waiting);
        storing(corpus, () -> {
            for (int i = 0; i < arrived.size(); i++) {
                stories.put(arrived.get(i), waiting.get(i).story());
            }
            writer.save(corpus, stories.takeChanges(), clock.instant());
            return null;
        });
    }

    /** Deletes an article and takes it out of its story; empty where there is no such article. */
    Optional<Tombstone> delete(Corpus corpus, ArticleId id) {
        return alone(corpus, () -> {
            CorpusStories stories = stories(corpus);
            Instant now = clock.instant();
            return storing(corpus, () -> transactions.executeWrite(status -> {
                stories.remove(id);
                Optional<Tombstone> tombstone = articles.delete(corpus, id, now);
                if (tombstone.isPresent()) {
                    writer.save(corpus, stories.takeChanges(), now);
                }
                return tombstone;
            }));
        });
    }

    /** Why two articles are in one story, or in two; empty where one of them is in none. */
    public Optional<Explanation> explain(Corpus corpus, ArticleId a, ArticleId b) {
        return looking(corpus, stories -> stories.explain(a, b));
    }

    /** The stories that come closest to being one with this one. */
    public List<NearStory> near(Corpus corpus, StoryId id) {
        return looking(corpus, stories -> stories.near(id));
    }

    /** Changes stories as a person says, stored with whatever else {@code work} stores, or not at all. */
    <T> T correct(Corpus corpus, Function<CorpusStories, T> work) {
        return alone(corpus, () -> {
            CorpusStories stories = stories(corpus);
            return storing(corpus, () -> transactions.executeWrite(status -> {
                T result = work.apply(stories);
                writer.save(corpus, stories.takeChanges(), clock.instant());
                return result;
            }));
        });
    }

    private <T> T looking(Corpus corpus, Function<CorpusStories, T> look) {
        return alone(corpus, () -> {
            CorpusStories stories = stories(corpus);
            T seen = look.apply(stories);
            stories.letGo();
            return seen;
        });
    }

    private <T> T storing(Corpus corpus, Supplier<T> work) {
        boolean stored = false;
        try {
            T result = work.get();
            desk(corpus).stories.ifPresent(CorpusStories::letGo);
            stored = true;
            return result;
        } finally {
            if (!stored) {
                desk(corpus).stories = Optional.empty();
            }
        }
    }

    private Desk desk(Corpus corpus) {
        return desks.computeIfAbsent(corpus, name -> new Desk());
    }

    private CorpusStories stories(Corpus corpus) {
        Desk desk = desk(corpus);
        if (desk.stories.isEmpty()) {
            StoryArchive archive = new StoryArchive(corpus, articles, writer, kept, profiles);
            desk.stories = Optional.of(new CorpusStories(archive, linkers.linker(corpus), window, corrections.holding(corpus)));
        }
        return desk.stories.get();
    }
}
