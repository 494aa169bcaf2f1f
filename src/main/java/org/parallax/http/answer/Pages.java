package org.parallax.http.answer;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.uri.UriBuilder;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.storage.Page;
import org.parallax.wire.ListOf;

/** Pages of lists as answers. */
public final class Pages {
    private Pages() {}

    /** The page with a link to the next one. */
    public static <S, T> MutableHttpResponse<ListOf<T>> respond(HttpRequest<?> request, Page<S> page, Function<S, T> mapping) {
        MutableHttpResponse<ListOf<T>> response = HttpResponse.ok(ListOf.of(page, mapping));
        link(request, response, page);
        return response;
    }

    /** Names the next page: the request's own path and query, with another cursor. */
    public static void link(HttpRequest<?> request, MutableHttpResponse<?> response, Page<?> page) {
        Optional<URI> uri = page.next()
                .map(cursor -> UriBuilder.of(request.getUri()).replaceQueryParam("cursor", cursor.encode()).build());
        uri.ifPresent(next -> response.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\""));
    }
}
