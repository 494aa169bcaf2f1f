package org.parallax.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import org.parallax.article.CountryCode;
import org.parallax.http.answer.Pages;
import org.parallax.http.problem.ProblemException;
import org.parallax.http.query.Corpora;
import org.parallax.http.query.Parameters;
import org.parallax.http.query.StoryParameters;
import org.parallax.storage.OverlookedSettings;
import org.parallax.storage.PageRequest;
import org.parallax.storage.StoryOrder;
import org.parallax.storage.StoryStore;
import org.parallax.wire.AttentionBody;
import org.parallax.wire.CountryBody;
import org.parallax.wire.ListOf;
import org.parallax.wire.StorySummaryBody;

/** Countries of outlets: what each reports, and what each leaves out. */
@Controller(Api.BASE + "/countries")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Countries and outlets")
class CountryController {
    private static final int MOST = 1000;

    private final StoryStore stories;

    CountryController(StoryStore stories) {
        this.stories = stories;
    }

    @Get
    @Operation(operationId = "listCountries", summary = "Countries with the number of their stories and articles, those with most stories first")
    ListOf<CountryBody> list(@Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        return ListOf.whole(stories.countries(Corpora.read(corpus)).stream().map(CountryBody::of).toList());
    }

    @Get("/{code}/stories")
    @Operation(operationId = "listStoriesOfCountry", summary = "Stories that a country's outlets report", description = "With every filter of /stories.")
    MutableHttpResponse<ListOf<StorySummaryBody>> stories(
            HttpRequest<?> request,
            @Parameter(description = "ISO 3166-1 alpha-2", example = "UA") String code,
            @RequestBean StoryParameters parameters,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        CountryCode country = country(code);
        StoryParameters.Wanted wanted = parameters.read();
        return Pages.respond(
                request, stories.page(Corpora.read(corpus), wanted.query().withCountry(country), wanted.page()), StorySummaryBody::of);
    }

    @Get("/{code}/overlooked")
    @Operation(
            operationId = "listOverlooked",
            summary = "Stories that are widely covered elsewhere and not at all in this country",
            description = "Latest first. Widely covered: at least minCountries other countries and minOrigins articles, reprints counted once.")
    MutableHttpResponse<ListOf<StorySummaryBody>> overlooked(
            HttpRequest<?> request,
            @Parameter(description = "ISO 3166-1 alpha-2", example = "UA") String code,
            @Nullable @QueryValue
            @Parameter(description = "Least number of other countries", schema = @Schema(type = "integer", minimum = "1", defaultValue = "5"))
            String minCountries,
            @Nullable @QueryValue
            @Parameter(description = "Least number of origins", schema = @Schema(type = "integer", minimum = "1", defaultValue = "5"))
            String minOrigins,
            @Nullable @QueryValue
            @Parameter(description = "Items on a page", schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "50"))
            String limit,
            @Nullable @QueryValue @Parameter(description = "page.next of the page before") String cursor,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        Parameters parameters = new Parameters();
        int countries = parameters.number("minCountries", minCountries, OverlookedSettings.DEFAULT_COUNTRIES, 1, MOST);
        int origins = parameters.number("minOrigins", minOrigins, OverlookedSettings.DEFAULT_ORIGINS, 1, MOST);
        PageRequest page = parameters.page(limit, cursor, StoryOrder.UPDATED.key());
        parameters.check();
        OverlookedSettings settings = new OverlookedSettings(countries, origins);
        return Pages.respond(request, stories.overlooked(Corpora.read(corpus), country(code), settings, page), StorySummaryBody::of);
    }

    @Get("/{code}/attention")
    @Operation(
            operationId = "listAttention",
            summary = "Day by day, how much a country writes and how much is written about it",
            description = "Days without either are left out; the newest 3,660 days are given, the oldest of them first. What a story is about is told "
                    + "by the places and peoples it names, never by where it is published.")
    ListOf<AttentionBody> attention(
            @Parameter(description = "ISO 3166-1 alpha-2", example = "UA") String code,
            @Nullable @QueryValue @Parameter(description = "Earliest publication, inclusive: RFC 3339 time or date") String from,
            @Nullable @QueryValue @Parameter(description = "Latest publication, exclusive: RFC 3339 time or date") String to,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        Parameters parameters = new Parameters();
        Optional<Instant> earliest = parameters.time("from", from);
        Optional<Instant> latest = parameters.time("to", to);
        parameters.check();
        return ListOf.whole(stories.attention(Corpora.read(corpus), country(code), earliest, latest).stream().map(AttentionBody::of).toList());
    }

    private static CountryCode country(String code) {
        return CountryCode.find(code)
                .orElseThrow(() -> ProblemException.notFound("\"" + code + "\" is no ISO 3166-1 alpha-2 code such as UA, or XK"));
    }
}
