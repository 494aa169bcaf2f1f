package org.parallax.http.access;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Optional;

/** Lets the pages of every site read, without credentials (CORS). */
@ServerFilter(patterns = {"/api/**", "/openapi.yml", "/openapi.json"})
final class CrossOrigin {
    private static final String EVERYBODY = "*";
    private static final String EXPOSED = "ETag, Link, Location, Content-Disposition, Preference-Applied";
    private static final String ONE_DAY = "86400";

    /** Answers the question that a browser asks before it reads. */
    @RequestFilter
    @Nullable
    HttpResponse<?> preflight(HttpRequest<?> request) {
        Optional<String> method = request.getHeaders().findFirst(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD);
        if (request.getMethod() != HttpMethod.OPTIONS || method.isEmpty()) {
            return null;
        }
        MutableHttpResponse<?> response = HttpResponse.noContent();
        if (Requests.isRead(HttpMethod.parse(method.get()), request.getPath())) {
            response.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, EVERYBODY)
                    .header(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, method.get())
                    .header(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Content-Type, If-None-Match, Prefer")
                    .header(HttpHeaders.ACCESS_CONTROL_MAX_AGE, ONE_DAY);
        }
        return response;
    }

    @ResponseFilter
    void allow(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (Requests.isRead(request)) {
            response.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, EVERYBODY)
                    .header(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
        }
    }
}
