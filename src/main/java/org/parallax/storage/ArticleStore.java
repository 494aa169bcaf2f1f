package org.parallax.storage;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.story.StoryId;

/** Articles with their revisions, and the tombstones of deleted ones. */
@Singleton
public class ArticleStore {
    private static final Comparator<StoredArticle> BY_PUBLICATION = Comparator.comparing(StoredArticle::article, Article.BY_PUBLICATION);

    private final ArticleRepository articles;
    private final ArticleRevisionRepository revisions;
    private final OutletStore outlets;
    private final Queries queries;

    ArticleStore(ArticleRepository articles, ArticleRevisionRepository revisions, OutletStore outlets, Queries queries) {
        this.articles = articles;
        this.revisions = revisions;
        this.outlets = outlets;
        this.queries = queries;
    }

    @ReadOnly
    public Optional<StoredArticle> find(Corpus corpus, ArticleId id) {
        return articles.find(corpus.name(), id.value()).map(ArticleRow::toStored);
    }

    /** One revision of an article that is not deleted, the current or an earlier one. */
    @ReadOnly
    public Optional<StoredArticle> findRevision(Corpus corpus, ArticleId id, int revision) {
        return find(corpus, id)
                .filter(current -> current.article().revision() == revision)
                .or(() -> revisions.find(corpus.name(), id.value(), revision)
                        .map(ArticleRevisionRow::toStored));
    }

    /** Every revision of an article, the first one first; empty where there is no such article. */
    @ReadOnly
    public List<RevisionSummary> revisions(Corpus corpus, ArticleId id) {
        SqlText sql = new SqlText()
                .add("SELECT revision, source_hash, stored_at FROM article_revisions WHERE corpus = ? AND id = ?", corpus.name(), id.value())
                .add("UNION ALL SELECT revision, source_hash, stored_at FROM articles WHERE corpus = ? AND id = ?", corpus.name(), id.value())
                .add("ORDER BY 1");
        return queries.list(sql, row -> new RevisionSummary(row.getInt(1), row.getString(2), row.getTimestamp(3).toInstant()));
    }

    /** Those of the ids that are stored, in order of publication. */
    @ReadOnly
    public List<StoredArticle> findAll(Corpus corpus, Collection<ArticleId> ids) {
        return stored(articles.findByIds(corpus.name(), ids.stream().map(ArticleId::value).toArray(String[]::new)));
    }

    /** The articles of a story, in order of publication. */
    @ReadOnly
    public List<StoredArticle> ofStory(Corpus corpus, StoryId story) {
        return stored(articles.findByStory(corpus.name(), story.value()));
    }

    private static List<StoredArticle> stored(List<ArticleRow> rows) {
        return rows.stream().map(ArticleRow::toStored).sorted(BY_PUBLICATION).toList();
    }

    /** For each article the stored one that it repeats or replaces: with its id, else with its url. */
    @ReadOnly
    public Map<ArticleId, StoredArticle> findKnown(Corpus corpus, List<Article> arriving) {
        Map<String, StoredArticle> byUrl = new HashMap<>();
        String[] hashes = arriving.stream().flatMap(article -> article.url().stream()).map(Md5::of).toArray(String[]::new);
        for (ArticleRow row : articles.findByUrlHashes(corpus.name(), hashes)) {
            byUrl.merge(row.url(), row.toStored(), (a, b) -> a.article().id().compareTo(b.article().id()) < 0 ? a : b);
        }
        Map<ArticleId, StoredArticle> known = new HashMap<>();
        for (Article article : arriving) {
            article.url().map(byUrl::get).ifPresent(stored -> known.put(article.id(), stored));
        }
        findAll(corpus, arriving.stream().map(Article::id).toList()).forEach(stored -> known.put(stored.article().id(), stored));
        return known;
    }

    @ReadOnly
    public Optional<Tombstone> findTombstone(Corpus corpus, ArticleId id) {
        return findTombstones(corpus, List.of(id.value()), List.of()).stream().findFirst();
    }

    /** For each article that was deleted before, by its id or its url, what is left of it. */
    @ReadOnly
    public Map<ArticleId, Tombstone> findTombstones(Corpus corpus, List<Article> arriving) {
        List<String> urls = arriving.stream().flatMap(article -> article.url().stream()).toList();
        Map<String, Tombstone> byKey = new HashMap<>();
        for (Tombstone tombstone : findTombstones(corpus, arriving.stream().map(article -> article.id().value()).toList(), urls)) {
            tombstone.url().ifPresent(url -> byKey.put("url " + url, tombstone));
            byKey.put("id " + tombstone.id(), tombstone);
        }
        Map<ArticleId, Tombstone> found = new HashMap<>();
        for (Article article : arriving) {
            Optional.ofNullable(byKey.get("id " + article.id()))
                    .or(() -> article.url().map(url -> byKey.get("url " + url)))
                    .ifPresent(tombstone -> found.put(article.id(), tombstone));
        }
        return found;
    }

    private List<Tombstone> findTombstones(Corpus corpus, List<String> ids, List<String> urls) {
        SqlText sql = new SqlText().add(
                "SELECT id, url, revision, deleted_at FROM tombstones WHERE corpus = ? AND (id = ANY(?) OR md5(url) = ANY(?)) ORDER BY id",
                corpus.name(), ids, urls.stream().map(Md5::of).toList());
        return queries.list(sql, row -> new Tombstone(
                ArticleId.of(row.getString(1)), Optional.ofNullable(row.getString(2)), row.getInt(3), row.getTimestamp(4).toInstant()));
    }

    /**
     * Stores new articles and new revisions; what they replace becomes an earlier revision. Durable once this returns.
     * Each of them then waits to be put into a story, in the order given.
     */
    @Transactional
    public void save(Corpus corpus, List<StoredArticle> arriving) {
        queries.update(new SqlText().add("INSERT INTO corpora (name) VALUES (?) ON CONFLICT DO NOTHING", corpus.name()));
        outlets.learn(corpus, arriving.stream().map(stored -> stored.article().outlet()).toList());
        String[] replaced = arriving.stream()
                .filter(stored -> stored.article().revision() > 1)
                .map(stored -> stored.article().id().value())
                .toArray(String[]::new);
        if (replaced.length > 0) {
            revisions.saveAll(articles.findByIds(corpus.name(), replaced).stream().map(ArticleRevisionRow::of).toList());
            articles.deleteByIds(corpus.name(), replaced);
        }
        articles.saveAll(arriving.stream().map(stored -> ArticleRow.of(corpus, stored)).toList());
    }

    /** The next articles that wait to be put into a story, in order of their arrival. */
    @ReadOnly
    public List<StoredArticle> findUnplaced(Corpus corpus, int limit) {
        return articles.findUnplaced(corpus.name(), limit).stream().map(ArticleRow::toStored).toList();
    }

    /** The corpora in which articles wait to be put into a story. */
    @ReadOnly
    public List<Corpus> corporaWithUnplaced() {
        return queries.list(
                new SqlText().add("SELECT DISTINCT corpus FROM articles WHERE NOT placed ORDER BY corpus"), row -> new Corpus(row.getString(1)));
    }

    /** Takes every text of an article away and leaves a tombstone; empty where there was no such article. */
    @Transactional
    public Optional<Tombstone> delete(Corpus corpus, ArticleId id, Instant at) {
        Optional<StoredArticle> found = find(corpus, id);
        found.ifPresent(stored -> {
            queries.update(new SqlText().add(
                    "INSERT INTO tombstones (corpus, id, url, revision, deleted_at) VALUES (?, ?, ?, ?, ?)",
                    corpus.name(), id.value(), stored.article().url().orElse(null), stored.article().revision(), Timestamp.from(at)));
            queries.update(new SqlText().add(
                    "DELETE FROM edges WHERE corpus = ? AND (a = ? OR b = ?)", corpus.name(), id.value(), id.value()));
            queries.update(new SqlText().add(
                    "UPDATE articles SET reprint_of = NULL WHERE corpus = ? AND reprint_of = ?", corpus.name(), id.value()));
            revisions.delete(corpus.name(), id.value());
            articles.deleteByIds(corpus.name(), new String[] {id.value()});
        });
        return found.map(stored -> new Tombstone(id, stored.article().url(), stored.article().revision(), at));
    }
}
