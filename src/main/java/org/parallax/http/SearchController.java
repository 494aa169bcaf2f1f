package org.parallax.http;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.parallax.http.answer.Pages;
import org.parallax.http.query.Corpora;
import org.parallax.http.query.Parameters;
import org.parallax.storage.ArticleQuery;
import org.parallax.storage.ArticleSearch;
import org.parallax.storage.PageRequest;
import org.parallax.wire.ListOf;
import org.parallax.wire.SearchHitBody;

/** Full-text search over articles. */
@Controller(Api.BASE + "/search")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Articles")
class SearchController {
    private final ArticleSearch search;

    SearchController(ArticleSearch search) {
        this.search = search;
    }

    @Get
    @Operation(operationId = "search", summary = "Articles that fit, best first, with the words found")
    MutableHttpResponse<ListOf<SearchHitBody>> find(
            HttpRequest<?> request,
            @Nullable @QueryValue
            @Parameter(description = "Words, \"phrases\", or and -exclusions as in a web search", required = true) String q,
            @Nullable @QueryValue @Parameter(description = "Country of the outlet, ISO 3166-1 alpha-2") String country,
            @Nullable @QueryValue @Parameter(description = "Name or domain of the outlet") String outlet,
            @Nullable @QueryValue @Parameter(description = "Language, BCP 47") String language,
            @Nullable @QueryValue @Parameter(description = "Earliest publication, inclusive: RFC 3339 time or date") String from,
            @Nullable @QueryValue @Parameter(description = "Latest publication, exclusive: RFC 3339 time or date") String to,
            @Nullable @QueryValue
            @Parameter(description = "Items on a page", schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "50"))
            String limit,
            @Nullable @QueryValue @Parameter(description = "page.next of the page before") String cursor,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        Parameters parameters = new Parameters();
        Optional<String> text = parameters.text("q", q);
        if (q == null || q.isBlank()) {
            parameters.error("q", "is required: the words to look for");
        }
        ArticleQuery query = new ArticleQuery(
                text, parameters.country("country", country), parameters.text("outlet", outlet),
                parameters.language("language", language), parameters.time("from", from), parameters.time("to", to));
        PageRequest page = parameters.page(limit, cursor, query.order());
        parameters.check();
        return Pages.respond(request, search.find(Corpora.read(corpus), query, page), SearchHitBody::of);
    }
}
