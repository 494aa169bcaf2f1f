package org.parallax.http.query;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.storage.PageRequest;
import org.parallax.storage.StoryOrder;
import org.parallax.storage.StoryQuery;
import org.parallax.storage.StoryQuery.Differing;

/** The filters, the order and the page of a list of stories. */
@Introspected
public record StoryParameters(
        @Nullable @QueryValue
        @Parameter(description = "Words that an article of the story must fit; \"phrases\", or and -exclusions as in a web search")
        String q,
        @Nullable @QueryValue
        @Parameter(description = "Country of an outlet that reports it, ISO 3166-1 alpha-2", example = "UA")
        String country,
        @Nullable @QueryValue
        @Parameter(description = "Country that it is about, wherever it is told, ISO 3166-1 alpha-2", example = "UA")
        String subject,
        @Nullable @QueryValue
        @Parameter(description = "Name or domain of an outlet that reports it")
        String outlet,
        @Nullable @QueryValue
        @Parameter(description = "Language of an article, BCP 47", example = "en")
        String language,
        @Nullable @QueryValue
        @Parameter(description = "Earliest first publication, inclusive: RFC 3339 time or date", example = "2026-03-01T00:00:00Z")
        String from,
        @Nullable @QueryValue
        @Parameter(description = "Latest first publication, exclusive: RFC 3339 time or date")
        String to,
        @Nullable @QueryValue
        @Parameter(description = "Least number of countries", schema = @Schema(type = "integer", minimum = "0"))
        String minCountries,
        @Nullable @QueryValue
        @Parameter(description = "Least number of articles", schema = @Schema(type = "integer", minimum = "0"))
        String minArticles,
        @Nullable @QueryValue
        @Parameter(description = "Only stories whose tellings differ in this", schema = @Schema(allowableValues = {"figures", "claims"}))
        String differs,
        @Nullable @QueryValue
        @Parameter(
                description = "Order, largest or latest first; relevance where q is given, else updated",
                schema = @Schema(allowableValues = {"updated", "size", "divergence", "relevance"}))
        String sort,
        @Nullable @QueryValue
        @Parameter(description = "Items on a page", schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "50"))
        String limit,
        @Nullable @QueryValue
        @Parameter(description = "page.next of the page before")
        String cursor) {

    /** Which stories, and which part of their list. */
    public record Wanted(StoryQuery query, PageRequest page) {}

    public Wanted read() {
        Parameters parameters = new Parameters();
        Optional<String> text = parameters.text("q", q);
        StoryOrder usual = text.isPresent() ? StoryOrder.RELEVANCE : StoryOrder.UPDATED;
        StoryOrder order = parameters.find("sort", sort, StoryOrder::find, keys(StoryOrder.values(), StoryOrder::key)).orElse(usual);
        StoryQuery query = new StoryQuery(
                text,
                parameters.country("country", country),
                parameters.country("subject", subject),
                parameters.text("outlet", outlet),
                parameters.language("language", language),
                parameters.time("from", from),
                parameters.time("to", to),
                parameters.number("minCountries", minCountries, 0, 0, Integer.MAX_VALUE),
                parameters.number("minArticles", minArticles, 0, 0, Integer.MAX_VALUE),
                parameters.find("differs", differs, Differing::find, keys(Differing.values(), Differing::key)),
                order);
        PageRequest page = parameters.page(limit, cursor, order.key());
        parameters.check();
        return new Wanted(query, page);
    }

    private static <T> String keys(T[] values, java.util.function.Function<T, String> key) {
        return Arrays.stream(values).map(key).collect(Collectors.joining(", "));
    }
}
