package org.parallax.http.query;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Locale;
import java.util.Set;
import org.parallax.http.problem.ProblemException;
import org.parallax.http.problem.ProblemType;

/** Refuses bodies in a content coding that the server cannot undo; those it can it has undone before. */
@ServerFilter("/api/**")
final class ContentCoding {
    private static final Set<String> READ = Set.of("gzip", "x-gzip", "deflate", "identity");

    @RequestFilter
    void check(HttpRequest<?> request) {
        String coding = request.getHeaders().findFirst(HttpHeaders.CONTENT_ENCODING).orElse("identity").strip().toLowerCase(Locale.ROOT);
        if (!READ.contains(coding)) {
            throw ProblemException.of(
                            ProblemType.UNSUPPORTED_MEDIA_TYPE, "Content-Encoding \"" + coding + "\" is not read here; allowed: gzip, deflate, identity")
                    .withHeader(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate, identity");
        }
    }
}
