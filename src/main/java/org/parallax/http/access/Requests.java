package org.parallax.http.access;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import java.util.Set;

/** Tells requests that change something from those that do not. */
final class Requests {
    /** They take an article in the body, and store nothing. */
    private static final Set<String> READ_BY_POST = Set.of("/api/v1/comparisons", "/api/v1/articles/match");

    private Requests() {}

    static boolean isRead(HttpMethod method, String path) {
        return switch (method) {
            case GET, HEAD, OPTIONS -> true;
            case POST -> READ_BY_POST.contains(path);
            default -> false;
        };
    }

    static boolean isRead(HttpRequest<?> request) {
        return isRead(request.getMethod(), request.getPath());
    }
}
