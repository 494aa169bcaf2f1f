package org.parallax.storage;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleLink;
import org.parallax.story.Story;
import org.parallax.story.StoryChange;
import org.parallax.story.StoryId;

/** Stores what becomes of stories; one thread at a time for each corpus. */
@Singleton
public class StoryWriter {
    private final StoryRepository stories;
    private final StoryVersionRepository versions;
    private final EdgeRepository edges;
    private final ProfileStore profiles;
    private final Queries queries;

    StoryWriter(
            StoryRepository stories, StoryVersionRepository versions, EdgeRepository edges, ProfileStore profiles, Queries queries) {
        this.stories = stories;
        this.versions = versions;
        this.edges = edges;
        this.profiles = profiles;
        this.queries = queries;
    }

    /** These stories with all their articles, as they were last stored, in order of id; those that have ended are left out. */
    @ReadOnly
    public List<Story> find(Corpus corpus, Collection<StoryId> ids) {
        SqlText sql = new SqlText().add(
                """
                SELECT s.id, s.version, array_agg(a.id) FROM stories s
                JOIN articles a ON a.corpus = s.corpus AND a.story_id = s.id
                WHERE s.corpus = ? AND s.id = ANY(?) AND s.article_count > 0 GROUP BY s.id, s.version ORDER BY s.id""",
                corpus.name(), ids.stream().map(StoryId::value).toList());
        return queries.list(sql, row -> {
            String[] members = (String[]) row.getArray(3).getArray();
            return new Story(StoryId.of(row.getString(1)), row.getInt(2), List.of(members).stream().map(ArticleId::of).toList());
        });
    }

    /** The stories that these articles are in. */
    @ReadOnly
    public List<StoryId> storiesOf(Corpus corpus, List<ArticleId> articles) {
        SqlText sql = new SqlText().add(
                "SELECT DISTINCT story_id FROM articles WHERE corpus = ? AND id = ANY(?) AND story_id IS NOT NULL ORDER BY 1",
                corpus.name(), values(articles));
        return queries.list(sql, row -> StoryId.of(row.getString(1)));
    }

    /** Every id that names a story or named one once. */
    @ReadOnly
    public List<StoryId> ids(Corpus corpus) {
        return queries.list(new SqlText().add("SELECT id FROM stories WHERE corpus = ?", corpus.name()), row -> StoryId.of(row.getString(1)));
    }

    /** Stories whose current version has not been measured, largest first. */
    @ReadOnly
    public List<StoryId> unmeasured(Corpus corpus, int limit) {
        SqlText sql = new SqlText().add(
                """
                SELECT id FROM stories
                WHERE corpus = ? AND article_count > 0 AND divergence_version IS DISTINCT FROM version
                ORDER BY article_count DESC, id LIMIT ?""",
                corpus.name(), limit);
        return queries.list(sql, row -> StoryId.of(row.getString(1)));
    }

    /** The corpora in which stories have changed since they were measured. */
    @ReadOnly
    public List<Corpus> corporaWithUnmeasured() {
        SqlText sql = new SqlText().add(
                """
                SELECT DISTINCT corpus FROM stories
                WHERE article_count > 0 AND divergence_version IS DISTINCT FROM version ORDER BY corpus""");
        return queries.list(sql, row -> new Corpus(row.getString(1)));
    }

    /** Stores changed stories, their versions and links, and where their articles now belong. */
    @Transactional
    public void save(Corpus corpus, Placement placement, Instant at) {
        Map<ArticleId, Integer> revisions = revisions(corpus, placement);
        StoryHistory history = new StoryHistory(revisions, placement.titles(), known(corpus, placement.changes()), at, placement.cause());
        placement.changes().forEach(history::add);
        versions.saveAll(history.versions().stream().map(version -> StoryVersionRow.of(corpus, version)).toList());
        edges.addAll(edges(corpus, placement.links(), revisions));
        history.current().forEach(story -> assign(corpus, story));
        setOrigins(corpus, history.current(), placement);
        profiles.save(corpus, placement.kept());
        queries.update(new SqlText().add(
                "UPDATE articles SET placed = true WHERE corpus = ? AND id = ANY(?)", corpus.name(), values(placement.placed())));
        history.current().forEach(story -> summarize(corpus, story, placement.titles().get(story.id()), at));
        history.dissolved().forEach(id -> end(corpus, id, history.version(id), null, at));
        history.mergedInto().forEach((id, into) -> end(corpus, id, history.version(id), into, at));
    }

    private Map<ArticleId, Integer> revisions(Corpus corpus, Placement placement) {
        Set<ArticleId> ids = new TreeSet<>();
        for (StoryChange change : placement.changes()) {
            ids.addAll(change.story().articles());
            if (change instanceof StoryChange.Split split) {
                split.parted().forEach(story -> ids.addAll(story.articles()));
            }
        }
        Map<ArticleId, Integer> revisions = new HashMap<>();
        SqlText sql = new SqlText().add(
                "SELECT id, revision FROM articles WHERE corpus = ? AND id = ANY(?)", corpus.name(), values(List.copyOf(ids)));
        queries.list(sql, row -> revisions.put(ArticleId.of(row.getString(1)), row.getInt(2)));
        return revisions;
    }

    /** Versions of the stories that end with these changes. */
    private Map<StoryId, Integer> known(Corpus corpus, List<StoryChange> changes) {
        List<String> ending = new ArrayList<>();
        for (StoryChange change : changes) {
            ending.add(change.story().id().value());
            if (change instanceof StoryChange.Merged merged) {
                merged.absorbed().forEach(id -> ending.add(id.value()));
            }
        }
        Map<StoryId, Integer> known = new HashMap<>();
        stories.findByIds(corpus.name(), ending.toArray(String[]::new)).forEach(row -> known.put(StoryId.of(row.id()), row.version()));
        return known;
    }

    private static List<EdgeRow> edges(Corpus corpus, List<ArticleLink> links, Map<ArticleId, Integer> revisions) {
        return links.stream()
                .filter(link -> revisions.containsKey(link.a()) && revisions.containsKey(link.b()))
                .map(link -> EdgeRow.of(corpus, link, revisions.get(link.a()), revisions.get(link.b())))
                .toList();
    }

    private void assign(Corpus corpus, Story story) {
        queries.update(new SqlText().add(
                "UPDATE articles SET story_id = ? WHERE corpus = ? AND id = ANY(?) AND story_id IS DISTINCT FROM ?",
                story.id().value(), corpus.name(), values(story.articles()), story.id().value()));
    }

    private void setOrigins(Corpus corpus, List<Story> changed, Placement placement) {
        List<String> members = new ArrayList<>();
        List<String> originals = new ArrayList<>();
        for (Story story : changed) {
            for (ArticleId member : story.articles()) {
                if (placement.compared().contains(member)) {
                    members.add(member.value());
                    originals.add(placement.origins().containsKey(member) ? placement.origins().get(member).value() : null);
                }
            }
        }
        queries.update(new SqlText().add(
                """
                UPDATE articles SET reprint_of = told.origin FROM unnest(?, ?) AS told (id, origin)
                WHERE articles.corpus = ? AND articles.id = told.id AND reprint_of IS DISTINCT FROM told.origin""",
                members, originals, corpus.name()));
    }

    /** What lists show is counted from the articles themselves, so that it cannot differ from them. */
    private void summarize(Corpus corpus, Story story, String title, Instant at) {
        queries.update(new SqlText().add(
                """
                WITH members AS (SELECT * FROM articles WHERE corpus = ? AND story_id = ?),
                covering AS (
                    SELECT outlet_country AS code, count(*) AS articles, min(published_at) AS first FROM members
                    WHERE outlet_country IS NOT NULL GROUP BY 1)
                INSERT INTO stories (corpus, id, version, title, first_published_at, updated_at, article_count, origin_count,
                                     country_count, countries, languages)
                SELECT ?, ?, ?, ?, min(published_at), coalesce(max(published_at), ?), count(*),
                       count(*) FILTER (WHERE reprint_of IS NULL), count(DISTINCT outlet_country),
                       (SELECT coalesce(jsonb_agg(jsonb_build_object(
                                   'code', code, 'articles', articles,
                                   'firstPublishedAt', to_char(first AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
                               ORDER BY articles DESC, code), '[]') FROM covering),
                       coalesce(jsonb_agg(DISTINCT language), '[]')
                FROM members
                ON CONFLICT (corpus, id) DO UPDATE
                SET version = excluded.version, title = excluded.title, first_published_at = excluded.first_published_at,
                    updated_at = excluded.updated_at, article_count = excluded.article_count,
                    origin_count = excluded.origin_count, country_count = excluded.country_count,
                    countries = excluded.countries, languages = excluded.languages, merged_into = NULL""",
                corpus.name(), story.id().value(), corpus.name(), story.id().value(), story.version(), title, at));
    }

    private void end(Corpus corpus, StoryId id, int version, StoryId into, Instant at) {
        String target = into == null ? null : into.value();
        queries.update(new SqlText().add(
                """
                INSERT INTO stories (corpus, id, version, updated_at, article_count, origin_count, country_count, countries,
                                     languages, merged_into)
                VALUES (?, ?, ?, ?, 0, 0, 0, '[]', '[]', ?)
                ON CONFLICT (corpus, id) DO UPDATE
                SET version = excluded.version, article_count = 0, origin_count = 0, country_count = 0, countries = '[]',
                    languages = '[]', subjects = '[]', conflicting_figures = 0, disputed_claims = 0, merged_into = excluded.merged_into""",
                corpus.name(), id.value(), version, at, target));
    }

    /** Notes how much the tellings of a version of a story disagree, and what it is about; nothing where the story has moved on. */
    @Transactional
    public void measure(Corpus corpus, StoryId id, int version, StoredStory.Divergence divergence, List<StoredStory.Subject> subjects) {
        queries.update(new SqlText().add(
                """
                UPDATE stories SET conflicting_figures = ?, disputed_claims = ?, divergence_version = ?,
                    subjects = (SELECT coalesce(jsonb_agg(jsonb_build_object(
                                           'country', country, 'share', share::numeric, 'confidence', confidence::numeric) ORDER BY place), '[]')
                                FROM unnest(?::text[], ?::text[], ?::text[]) WITH ORDINALITY AS found (country, share, confidence, place))
                WHERE corpus = ? AND id = ? AND version = ?""",
                divergence.conflictingFigures(), divergence.disputedClaims(), version,
                subjects.stream().map(subject -> subject.country().value()).toList(),
                subjects.stream().map(subject -> Double.toString(subject.share())).toList(),
                subjects.stream().map(subject -> Double.toString(subject.confidence())).toList(),
                corpus.name(), id.value(), version));
    }

    private static List<String> values(List<ArticleId> ids) {
        return ids.stream().map(ArticleId::value).toList();
    }
}
