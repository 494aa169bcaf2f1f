package org.parallax.storage;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.article.CountryCode;
import org.parallax.article.Outlet;

/** The outlets that articles of a corpus came from. */
@Singleton
public class OutletStore {
    private static final String ORDER = "outlets";

    private final Queries queries;

    OutletStore(Queries queries) {
        this.queries = queries;
    }

    /** The domain; where it is not known the name with its country, since papers of several countries share names. */
    static String keyOf(Outlet outlet) {
        return outlet.domain()
                .or(() -> outlet.name().map(name -> name + " (" + outlet.country().map(CountryCode::value).orElse("unknown") + ")"))
                .orElse("unknown");
    }

    /** The country of each domain that is known. */
    @ReadOnly
    public Map<String, CountryCode> countriesOfDomains(Corpus corpus) {
        Map<String, CountryCode> countries = new TreeMap<>();
        queries.list(
                        new SqlText().add(
                                "SELECT domain, country FROM outlets WHERE corpus = ? AND domain IS NOT NULL AND country IS NOT NULL",
                                corpus.name()),
                        row -> new Outlet(Optional.empty(), Optional.of(row.getString(1)), CountryCode.find(row.getString(2))))
                .forEach(outlet -> outlet.country().ifPresent(country -> countries.put(outlet.domain().orElseThrow(), country)));
        return countries;
    }

    /** The country of an outlet that is already known, by its domain. */
    @ReadOnly
    public Optional<CountryCode> findCountry(Corpus corpus, String domain) {
        SqlText sql = new SqlText().add(
                "SELECT country FROM outlets WHERE corpus = ? AND key = ? AND country IS NOT NULL", corpus.name(), domain);
        return queries.list(sql, row -> CountryCode.of(row.getString(1))).stream().findFirst();
    }

    /** Outlets with their articles, those with most first. Cursors are of the order {@code outlets}. */
    @ReadOnly
    public Page<OutletCount> page(Corpus corpus, Optional<CountryCode> country, PageRequest request) {
        SqlText from = new SqlText().add(
                """
                FROM outlets o JOIN (
                    SELECT outlet_key, count(*) AS articles FROM articles WHERE corpus = ? GROUP BY outlet_key
                ) counted ON counted.outlet_key = o.key
                WHERE o.corpus = ?""",
                corpus.name(), corpus.name());
        country.ifPresent(code -> from.add("AND o.country = ?", code.value()));
        Page<Queries.Sorted> page = queries.page("o.key", "counted.articles::numeric", from, ORDER, request);
        Map<String, Outlet> outlets = byKey(corpus, page.items().stream().map(Queries.Sorted::id).toList());
        return page.map(row -> new OutletCount(outlets.get(row.id()), row.value().longValue()));
    }

    private Map<String, Outlet> byKey(Corpus corpus, List<String> keys) {
        Map<String, Outlet> outlets = new LinkedHashMap<>();
        SqlText sql = new SqlText().add("SELECT key, name, domain, country FROM outlets WHERE corpus = ? AND key = ANY(?)", corpus.name(), keys);
        queries.list(sql, row -> outlets.put(row.getString(1), outlet(row)));
        return outlets;
    }

    private static Outlet outlet(ResultSet row) throws SQLException {
        return new Outlet(
                Optional.ofNullable(row.getString(2)),
                Optional.ofNullable(row.getString(3)),
                Optional.ofNullable(row.getString(4)).map(CountryCode::of));
    }

    /** Remembers outlets; what is already known of one stays, what was not known is filled in. */
    @Transactional
    void learn(Corpus corpus, List<Outlet> seen) {
        Map<String, Outlet> outlets = new TreeMap<>();
        seen.forEach(outlet -> outlets.merge(keyOf(outlet), outlet, OutletStore::fill));
        List<String> names = new ArrayList<>();
        List<String> domains = new ArrayList<>();
        List<String> countries = new ArrayList<>();
        for (Outlet outlet : outlets.values()) {
            names.add(outlet.name().orElse(null));
            domains.add(outlet.domain().orElse(null));
            countries.add(outlet.country().map(CountryCode::value).orElse(null));
        }
        queries.update(new SqlText().add(
                """
                INSERT INTO outlets (corpus, key, name, domain, country)
                SELECT ?, * FROM unnest(?, ?, ?, ?)
                ON CONFLICT (corpus, key) DO UPDATE
                SET name = coalesce(outlets.name, excluded.name), country = coalesce(outlets.country, excluded.country)
                WHERE outlets.name IS NULL AND excluded.name IS NOT NULL OR outlets.country IS NULL AND excluded.country IS NOT NULL""",
                corpus.name(), List.copyOf(outlets.keySet()), names, domains, countries));
    }

    private static Outlet fill(Outlet known, Outlet other) {
        return new Outlet(known.name().or(other::name), known.domain().or(other::domain), known.country().or(other::country));
    }
}
