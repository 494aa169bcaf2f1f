package org.parallax.pipeline;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleProfile;
import org.parallax.similarity.ProfileMaker;
import org.parallax.storage.ArticleStore;
import org.parallax.storage.CorrectionStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.StoredArticle;
import org.parallax.storage.StoryWriter;
import org.parallax.storage.Tombstone;
import org.parallax.story.NearStory;
import org.parallax.story.StoryId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the stories of each corpus, in memory and stored alike. One thread at a time works on a corpus.
 *
 * <p>The stories of a corpus are taken up from the database when they are first needed. Where storing a change fails, they
 * are let go and taken up anew, so that memory never knows more than the database.
 */
@Singleton
public class StoryDesk {
    private static final Logger LOG = LoggerFactory.getLogger(StoryDesk.class);

    private final Map<Corpus, Desk> desks = new ConcurrentHashMap<>();
    private final ArticleStore articles;
    private final StoryWriter writer;
    private final CorrectionStore corrections;
    private final ProfileMaker profiles;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;
    private final int batchSize;

    StoryDesk(
            ArticleStore articles, StoryWriter writer, CorrectionStore corrections, ProfileMaker profiles,
            TransactionOperations<Connection> transactions, Clock clock, PipelineSettings settings) {
        this.articles = articles;
        this.writer = writer;
        this.corrections = corrections;
        this.profiles = profiles;
        this.transactions = transactions;
        this.clock = clock;
        this.batchSize = settings.batchSize();
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
        List<ArticleProfile> arrived = profiles(waiting);
        storing(corpus, () -> {
            arrived.forEach(stories::put);
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
                Optional<Tombstone> tombstone = articles.delete(corpus, id, now);
                if (tombstone.isPresent()) {
                    stories.remove(id);
                    writer.save(corpus, stories.takeChanges(), now);
                }
                return tombstone;
            }));
        });
    }

    /** Why two articles are in one story, or in two; empty where one of them is in none. */
    public Optional<Explanation> explain(Corpus corpus, ArticleId a, ArticleId b) {
        return alone(corpus, () -> stories(corpus).explain(a, b));
    }

    /** The stories that come closest to being one with this one. */
    public List<NearStory> near(Corpus corpus, StoryId id) {
        return alone(corpus, () -> stories(corpus).near(id));
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

    private <T> T storing(Corpus corpus, Supplier<T> work) {
        boolean stored = false;
        try {
            T result = work.get();
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
            desk.stories = Optional.of(new CorpusStories(
                    writer.all(corpus), writer.ended(corpus), storedProfiles(corpus), corrections.holding(corpus)));
        }
        return desk.stories.get();
    }

    private List<ArticleProfile> storedProfiles(Corpus corpus) {
        List<ArticleProfile> made = new ArrayList<>();
        List<StoredArticle> page = articles.findInStories(corpus, Optional.empty(), batchSize);
        while (!page.isEmpty()) {
            made.addAll(profiles(page));
            page = articles.findInStories(corpus, Optional.of(page.getLast().article().id()), batchSize);
        }
        return made;
    }

    private List<ArticleProfile> profiles(List<StoredArticle> stored) {
        return Analyses.inOrder(stored, article -> profile(article.article()), () -> {});
    }

    /** An article that cannot be read stands alone in its story; else it would keep all that arrive after it waiting. */
    private ArticleProfile profile(Article article) {
        try {
            return profiles.of(article);
        } catch (RuntimeException e) {
            LOG.error("article {} could not be read and is put into a story of its own", article.id(), e);
            return profiles.of(blank(article));
        }
    }

    private static Article blank(Article article) {
        return new Article(
                article.id(), article.revision(), Optional.empty(), "", Optional.empty(), article.language(), article.published(),
                Optional.empty(), article.outlet(), Optional.empty(), Optional.empty());
    }
}
