package org.parallax.storage;

import io.micronaut.core.util.SupplierUtil;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.parallax.article.ArticleId;
import org.parallax.similarity.AcceptedLink;
import org.parallax.similarity.ProfileCodec;
import org.parallax.similarity.ProfileMaker;
import org.parallax.similarity.ProfileVersion;
import org.parallax.similarity.Score;
import org.parallax.story.KnownArticle;

/** What of articles is compared with others, as it was when they were put into stories. */
@Singleton
public class ProfileStore {
    private final Queries queries;
    private final Supplier<String> engine;

    ProfileStore(Queries queries, ProfileMaker maker) {
        this.queries = queries;
        this.engine = SupplierUtil.memoized(() -> ProfileVersion.of(maker));
    }

    /** The ids of the newest articles that are in stories, this many, in order of arrival; those without a date count as the oldest. */
    @ReadOnly
    public List<ArticleId> newest(Corpus corpus, int limit) {
        SqlText sql = new SqlText().add(
                """
                SELECT id FROM (
                    SELECT id, arrival FROM articles WHERE corpus = ? AND story_id IS NOT NULL
                    ORDER BY published_at DESC NULLS LAST, id COLLATE "C" DESC LIMIT ?) AS newest
                ORDER BY arrival""",
                corpus.name(), limit);
        return queries.list(sql, row -> ArticleId.of(row.getString(1)));
    }

    /** Those of these ids that are in stories, in order of arrival. */
    @ReadOnly
    public List<ArticleId> inOrderOfArrival(Corpus corpus, List<ArticleId> ids) {
        SqlText sql = new SqlText().add(
                "SELECT id FROM articles WHERE corpus = ? AND id = ANY(?) AND story_id IS NOT NULL ORDER BY arrival", corpus.name(), values(ids));
        return queries.list(sql, row -> ArticleId.of(row.getString(1)));
    }

    /** What is kept of these articles; of those that another engine read, nothing. */
    @ReadOnly
    public Map<ArticleId, KnownArticle> find(Corpus corpus, List<ArticleId> ids) {
        SqlText sql = new SqlText().add(
                "SELECT id, profile, neighbours, similarities FROM article_profiles WHERE corpus = ? AND id = ANY(?) AND engine = ?",
                corpus.name(), values(ids), engine.get());
        Map<ArticleId, KnownArticle> found = new HashMap<>();
        queries.list(sql, row -> {
            ArticleId id = ArticleId.of(row.getString(1));
            return found.put(id, new KnownArticle(ProfileCodec.decode(id, row.getBytes(2)), links(row)));
        });
        return found;
    }

    private static List<AcceptedLink> links(ResultSet row) throws SQLException {
        String[] neighbours = (String[]) row.getArray(3).getArray();
        Float[] similarities = (Float[]) row.getArray(4).getArray();
        List<AcceptedLink> links = new ArrayList<>();
        for (int i = 0; i < neighbours.length; i++) {
            links.add(new AcceptedLink(ArticleId.of(neighbours[i]), Score.of(similarities[i])));
        }
        return links;
    }

    @Transactional
    public void save(Corpus corpus, List<KnownArticle> articles) {
        for (KnownArticle article : articles) {
            queries.update(new SqlText().add(
                    """
                    INSERT INTO article_profiles (corpus, id, engine, profile, neighbours, similarities)
                    VALUES (?, ?, ?, ?, ?, CAST(? AS real[]))
                    ON CONFLICT (corpus, id) DO UPDATE SET engine = excluded.engine, profile = excluded.profile,
                        neighbours = excluded.neighbours, similarities = excluded.similarities""",
                    corpus.name(), article.id().value(), engine.get(), ProfileCodec.encode(article.profile()),
                    article.links().stream().map(link -> link.to().value()).toList(),
                    article.links().stream().map(link -> Double.toString(link.similarity().value())).toList()));
        }
    }

    private static List<String> values(List<ArticleId> ids) {
        return ids.stream().map(ArticleId::value).toList();
    }
}
