package org.parallax.storage;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.article.ArticleId;
import org.parallax.article.CountryCode;
import org.parallax.article.Language;

/** Full-text search over articles of every language at once. */
@Singleton
public class ArticleSearch {
    /** Characters of private use; a text that holds them only gets a mark too many. */
    private static final char START = '\ue000';
    private static final char STOP = '\ue001';
    private static final String BETWEEN = "\ue002";

    private static final String SELECTORS = "StartSel=" + START + ",StopSel=" + STOP + ",";
    private static final String WHOLE = SELECTORS + "HighlightAll=true";
    private static final String PASSAGES = SELECTORS + "MaxFragments=3,MaxWords=24,MinWords=8,FragmentDelimiter=" + BETWEEN;

    private final Queries queries;
    private final ArticleStore articles;

    ArticleSearch(Queries queries, ArticleStore articles) {
        this.queries = queries;
        this.articles = articles;
    }

    /** Best first; where no text is asked for, latest publication first. Cursors are of {@link ArticleQuery#order}. */
    @ReadOnly
    public Page<ArticleHit> find(Corpus corpus, ArticleQuery query, PageRequest request) {
        SqlText from = new SqlText();
        query.text().ifPresentOrElse(
                text -> from.add("FROM articles a, websearch_to_tsquery('parallax', ?) wanted", plain(text))
                        .add("WHERE a.corpus = ? AND a.search @@ wanted", corpus.name()),
                () -> from.add("FROM articles a WHERE a.corpus = ?", corpus.name()));
        from.add(conditions(query));
        String value = query.text().isPresent()
                ? "ts_rank_cd(a.search, wanted, 1)::numeric"
                : "coalesce(extract(epoch FROM a.published_at), -1e12)::numeric";
        Page<Queries.Sorted> page = queries.page("a.id", value, from, query.order(), request);
        List<ArticleId> ids = page.items().stream().map(row -> ArticleId.of(row.id())).toList();
        Map<ArticleId, StoredArticle> found = new HashMap<>();
        articles.findAll(corpus, ids).forEach(stored -> found.put(stored.article().id(), stored));
        Map<ArticleId, Marked> marked = query.text().isPresent() ? mark(corpus, query.text().get(), ids) : Map.of();
        return page.map(row -> hit(found.get(ArticleId.of(row.id())), query, row, marked));
    }

    private static SqlText conditions(ArticleQuery query) {
        SqlText sql = new SqlText();
        query.country().map(CountryCode::value).ifPresent(code -> sql.add("AND a.outlet_country = ?", code));
        query.outlet().ifPresent(outlet -> sql.add("AND (a.outlet_name = ? OR a.outlet_domain = ?)", outlet, outlet));
        query.language().map(Language::tag).ifPresent(tag -> sql.add("AND a.language = ?", tag));
        query.from().ifPresent(time -> sql.add("AND a.published_at >= ?", time));
        query.to().ifPresent(time -> sql.add("AND a.published_at < ?", time));
        return sql;
    }

    /** PostgreSQL knows no U+0000. */
    static String plain(String text) {
        return text.replace('\0', ' ');
    }

    private record Marked(ArticleId id, List<ArticleHit.Piece> title, List<List<ArticleHit.Piece>> fragments) {}

    private Map<ArticleId, Marked> mark(Corpus corpus, String text, List<ArticleId> ids) {
        SqlText sql = new SqlText().add(
                """
                SELECT id, ts_headline('parallax', coalesce(title, ''), wanted, ?),
                       ts_headline('parallax', left(text, 200000), wanted, ?)
                FROM articles, websearch_to_tsquery('parallax', ?) wanted
                WHERE corpus = ? AND id = ANY(?)""",
                WHOLE, PASSAGES, plain(text), corpus.name(), ids.stream().map(ArticleId::value).toList());
        Map<ArticleId, Marked> marked = new HashMap<>();
        queries.list(sql, row -> {
            List<List<ArticleHit.Piece>> fragments = new ArrayList<>();
            for (String fragment : row.getString(3).split(BETWEEN)) {
                fragments.add(pieces(fragment));
            }
            ArticleId id = ArticleId.of(row.getString(1));
            return marked.put(id, new Marked(id, pieces(row.getString(2)), fragments));
        });
        return marked;
    }

    private static ArticleHit hit(StoredArticle stored, ArticleQuery query, Queries.Sorted row, Map<ArticleId, Marked> marked) {
        ArticleId id = stored.article().id();
        if (query.text().isEmpty()) {
            return new ArticleHit(stored, 0, pieces(stored.article().title().orElse("")), List.of());
        }
        return new ArticleHit(stored, row.value().doubleValue(), marked.get(id).title(), marked.get(id).fragments());
    }

    private static List<ArticleHit.Piece> pieces(String marked) {
        List<ArticleHit.Piece> pieces = new ArrayList<>();
        int from = 0;
        while (from < marked.length()) {
            boolean found = marked.charAt(from) == START;
            int begin = found ? from + 1 : from;
            int end = marked.indexOf(found ? STOP : START, begin);
            int stop = end < 0 ? marked.length() : end;
            if (stop > begin) {
                pieces.add(new ArticleHit.Piece(marked.substring(begin, stop), found));
            }
            from = found ? stop + 1 : stop;
        }
        return pieces;
    }
}
