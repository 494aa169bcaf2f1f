package org.parallax.web;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Map;
import org.parallax.wire.CountryBody;
import org.parallax.wire.StorySummaryBody;

/**
 * The list of stories as its page reads it.
 *
 * @param filters the query as it came, without blanks
 * @param next the address of the next page
 */
public record StoriesView(List<StorySummaryBody> stories, long total, List<CountryBody> countries, Map<String, String> filters, @Nullable String next) {
    /** What keeps a link within the corpus shown, as the whole query. */
    public String corpusQuery() {
        return corpusParameter().replaceFirst("&", "?");
    }

    /** The same, after other parameters. */
    public String corpusParameter() {
        return filters.containsKey("corpus") ? "&corpus=" + filters.get("corpus") : "";
    }
}
