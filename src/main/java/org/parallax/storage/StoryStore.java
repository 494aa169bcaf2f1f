package org.parallax.storage;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parallax.article.CountryCode;
import org.parallax.article.Language;
import org.parallax.similarity.ArticleLink;
import org.parallax.story.StoryId;

/** Stories as they are and as they were, and the links between their articles. */
@Singleton
public class StoryStore {
    private static final String REPORTED_IN = "s.countries @> jsonb_build_array(jsonb_build_object('code', ?::text))";
    private static final String ABOUT = "s.subjects @> jsonb_build_array(jsonb_build_object('country', ?::text))";
    private static final int MOST_DAYS = 3660;

    private final StoryRepository stories;
    private final StoryVersionRepository versions;
    private final EdgeRepository edges;
    private final Queries queries;

    StoryStore(StoryRepository stories, StoryVersionRepository versions, EdgeRepository edges, Queries queries) {
        this.stories = stories;
        this.versions = versions;
        this.edges = edges;
        this.queries = queries;
    }

    /** What stands under an id; a merged story names the one that holds its articles today, however often that was merged. */
    @ReadOnly
    public StoryLookup find(Corpus corpus, StoryId id) {
        StoryId wanted = id;
        Optional<StoryRow> row = stories.find(corpus.name(), wanted.value());
        while (row.isPresent() && row.get().mergedInto() != null) {
            wanted = StoryId.of(row.get().mergedInto());
            row = stories.find(corpus.name(), wanted.value());
        }
        if (row.isEmpty()) {
            return new StoryLookup.Unknown(id);
        }
        if (row.get().articleCount() == 0) {
            return new StoryLookup.Dissolved(wanted);
        }
        return wanted.equals(id) ? new StoryLookup.Found(row.get().toStored()) : new StoryLookup.Merged(wanted);
    }

    /** Stories that fit, in the order asked for. Cursors are of the order's key. */
    @ReadOnly
    public Page<StoredStory> page(Corpus corpus, StoryQuery query, PageRequest request) {
        SqlText from = new SqlText().add("FROM stories s");
        query.text().ifPresent(text -> from.add(
                """
                JOIN (
                    SELECT a.story_id, max(ts_rank_cd(a.search, wanted, 1)) AS rank
                    FROM articles a, websearch_to_tsquery('parallax', ?) wanted
                    WHERE a.corpus = ? AND a.search @@ wanted GROUP BY a.story_id
                ) m ON m.story_id = s.id""",
                ArticleSearch.plain(text), corpus.name()));
        from.add("WHERE s.corpus = ? AND s.article_count > 0", corpus.name()).add(conditions(query));
        boolean ranked = query.order() == StoryOrder.RELEVANCE && query.text().isPresent();
        StoryOrder order = query.order() == StoryOrder.RELEVANCE && !ranked ? StoryOrder.UPDATED : query.order();
        return stories(corpus, queries.page("s.id", order.expression, from, query.order().key(), request));
    }

    private static SqlText conditions(StoryQuery query) {
        SqlText sql = new SqlText();
        query.country().map(CountryCode::value).ifPresent(code -> sql.add("AND " + REPORTED_IN, code));
        query.subject().map(CountryCode::value).ifPresent(code -> sql.add("AND " + ABOUT, code));
        query.language().map(Language::tag).ifPresent(tag -> sql.add("AND s.languages @> to_jsonb(?::text)", tag));
        query.outlet().ifPresent(outlet -> sql.add(
                """
                AND EXISTS (SELECT FROM articles a WHERE a.corpus = s.corpus AND a.story_id = s.id
                            AND (a.outlet_name = ? OR a.outlet_domain = ?))""",
                outlet, outlet));
        query.from().ifPresent(time -> sql.add("AND s.first_published_at >= ?", time));
        query.to().ifPresent(time -> sql.add("AND s.first_published_at < ?", time));
        query.differs().ifPresent(kind -> sql.add(switch (kind) {
            case FIGURES -> "AND s.conflicting_figures > 0";
            case CLAIMS -> "AND s.disputed_claims > 0";
        }));
        return sql.add("AND s.country_count >= ? AND s.article_count >= ?", query.minCountries(), query.minArticles());
    }

    /** Stories that are widely covered elsewhere and not at all in this country, latest first. Cursors are of {@code updated}. */
    @ReadOnly
    public Page<StoredStory> overlooked(Corpus corpus, CountryCode country, OverlookedSettings settings, PageRequest request) {
        SqlText from = new SqlText()
                .add("FROM stories s WHERE s.corpus = ? AND s.article_count > 0", corpus.name())
                .add("AND s.country_count >= ? AND s.origin_count >= ?", settings.countries(), settings.origins())
                .add("AND NOT " + REPORTED_IN, country.value());
        return stories(corpus, queries.page("s.id", StoryOrder.UPDATED.expression, from, StoryOrder.UPDATED.key(), request));
    }

    private Page<StoredStory> stories(Corpus corpus, Page<Queries.Sorted> ids) {
        Map<String, StoredStory> found = new HashMap<>();
        String[] wanted = ids.items().stream().map(Queries.Sorted::id).toArray(String[]::new);
        stories.findByIds(corpus.name(), wanted).forEach(row -> found.put(row.id(), row.toStored()));
        return ids.map(row -> found.get(row.id()));
    }

    /** Countries whose outlets report, those with most stories first, then by code. */
    @ReadOnly
    public List<CountryCount> countries(Corpus corpus) {
        SqlText sql = new SqlText().add(
                """
                SELECT outlet_country, count(DISTINCT story_id), count(*) FROM articles
                WHERE corpus = ? AND outlet_country IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1""",
                corpus.name());
        return queries.list(sql, row -> new CountryCount(CountryCode.of(row.getString(1)), row.getLong(2), row.getLong(3)));
    }

    /** The newest days on which the country wrote or was written about, in order, at most {@value #MOST_DAYS}. */
    @ReadOnly
    public List<AttentionDay> attention(Corpus corpus, CountryCode country, Optional<Instant> from, Optional<Instant> to) {
        String code = country.value();
        SqlText sql = new SqlText()
                .add("SELECT (a.published_at AT TIME ZONE 'UTC')::date")
                .add(", count(*) FILTER (WHERE a.outlet_country = ?)", code)
                .add(", count(DISTINCT a.story_id) FILTER (WHERE a.outlet_country = ?)", code)
                .add(", count(*) FILTER (WHERE " + ABOUT + ")", code)
                .add(", count(*) FILTER (WHERE a.outlet_country IS DISTINCT FROM ? AND " + ABOUT + ")", code, code)
                .add("FROM articles a JOIN stories s ON s.corpus = a.corpus AND s.id = a.story_id")
                .add("WHERE a.corpus = ? AND a.published_at IS NOT NULL", corpus.name())
                .add("AND (a.outlet_country = ? OR " + ABOUT + ")", code, code);
        from.ifPresent(time -> sql.add("AND a.published_at >= ?", time));
        to.ifPresent(time -> sql.add("AND a.published_at < ?", time));
        sql.add("GROUP BY 1 ORDER BY 1 DESC LIMIT ?", MOST_DAYS);
        return queries.list(sql, row -> new AttentionDay(
                row.getObject(1, LocalDate.class), row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5))).reversed();
    }

    /** The stories that went into these, straight or through a third, each with the one that it went into. */
    @ReadOnly
    public SortedMap<StoryId, StoryId> wentInto(Corpus corpus, List<StoryId> stories) {
        SqlText sql = new SqlText().add(
                """
                WITH RECURSIVE gone AS (
                    SELECT corpus, id, merged_into FROM stories WHERE corpus = ? AND merged_into = ANY(?)
                    UNION
                    SELECT s.corpus, s.id, s.merged_into FROM stories s JOIN gone ON s.corpus = gone.corpus AND s.merged_into = gone.id)
                SELECT id, merged_into FROM gone""",
                corpus.name(), stories.stream().map(StoryId::value).toList());
        SortedMap<StoryId, StoryId> wentInto = new TreeMap<>();
        queries.list(sql, row -> wentInto.put(StoryId.of(row.getString(1)), StoryId.of(row.getString(2))));
        return wentInto;
    }

    /** Every version of a story, the first one first. */
    @ReadOnly
    public List<StoryVersion> versions(Corpus corpus, StoryId id) {
        return versions.findAll(corpus.name(), id.value()).stream()
                .map(StoryVersionRow::toVersion)
                .toList();
    }

    @ReadOnly
    public Optional<StoryVersion> findVersion(Corpus corpus, StoryId id, int version) {
        return versions.find(corpus.name(), id.value(), version).map(StoryVersionRow::toVersion);
    }

    /** Links between these articles in these revisions, in order of their ends. */
    @ReadOnly
    public List<ArticleLink> links(Corpus corpus, List<StoryVersion.Member> members) {
        Map<String, Integer> revisions = new HashMap<>();
        members.forEach(member -> revisions.put(member.id().value(), member.revision()));
        return edges.findAmong(corpus.name(), revisions.keySet().toArray(String[]::new)).stream()
                .filter(row -> revisions.get(row.a()) == row.aRevision() && revisions.get(row.b()) == row.bRevision())
                .map(EdgeRow::toLink)
                .toList();
    }
}
