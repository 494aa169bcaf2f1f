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
import org.parallax.article.CountryCode;
import org.parallax.http.answer.Pages;
import org.parallax.http.query.Corpora;
import org.parallax.http.query.Parameters;
import org.parallax.storage.OutletStore;
import org.parallax.storage.PageRequest;
import org.parallax.wire.ListOf;
import org.parallax.wire.OutletCountBody;

/** Outlets that articles came from. */
@Controller(Api.BASE + "/outlets")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Countries and outlets")
class OutletController {
    private final OutletStore outlets;

    OutletController(OutletStore outlets) {
        this.outlets = outlets;
    }

    @Get
    @Operation(operationId = "listOutlets", summary = "Outlets with the number of their articles, those with most first")
    MutableHttpResponse<ListOf<OutletCountBody>> list(
            HttpRequest<?> request,
            @Nullable @QueryValue @Parameter(description = "Only outlets of this country, ISO 3166-1 alpha-2") String country,
            @Nullable @QueryValue
            @Parameter(description = "Items on a page", schema = @Schema(type = "integer", minimum = "1", maximum = "500", defaultValue = "50"))
            String limit,
            @Nullable @QueryValue @Parameter(description = "page.next of the page before") String cursor,
            @Nullable @QueryValue @Parameter(description = Api.CORPUS) String corpus) {
        Parameters parameters = new Parameters();
        Optional<CountryCode> wanted = parameters.country("country", country);
        PageRequest page = parameters.page(limit, cursor, "outlets");
        parameters.check();
        return Pages.respond(request, outlets.page(Corpora.read(corpus), wanted, page), OutletCountBody::of);
    }
}
