package org.parallax.http.access;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.parallax.http.problem.ProblemException;
import org.parallax.http.problem.ProblemType;

/**
 * Lets writes through from holders of the token and, where the service is bound to a loopback address and no token is set, from
 * this machine. A page of another site that a browser of this machine has open does not count as this machine.
 */
@ServerFilter("/api/**")
final class WriteGuard {
    private static final String BEARER = "Bearer ";

    private final AccessSettings settings;

    WriteGuard(AccessSettings settings) {
        this.settings = settings;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (!Requests.isRead(request) && !hasToken(request)) {
            if (settings.findToken().isPresent() || !settings.isLocal()) {
                throw ProblemException.of(ProblemType.UNAUTHORIZED, "the header Authorization must hold the bearer token of this service")
                        .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"parallax\"");
            }
            refuseOtherSites(request);
        }
    }

    private boolean hasToken(HttpRequest<?> request) {
        Optional<String> sent = request.getHeaders()
                .findFirst(HttpHeaders.AUTHORIZATION)
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).strip());
        return settings.findToken().isPresent() && sent.isPresent() && MessageDigest.isEqual(bytes(settings.findToken().get()), bytes(sent.get()));
    }

    /** Browsers name the page that a write comes from; other clients name none. */
    private static void refuseOtherSites(HttpRequest<?> request) {
        Optional<String> origin = request.getHeaders().findFirst(HttpHeaders.ORIGIN);
        if (origin.isPresent() && !isThisMachine(origin.get())) {
            throw ProblemException.of(ProblemType.CROSS_ORIGIN_WRITE, "a page of " + origin.get() + " may not write here");
        }
    }

    private static boolean isThisMachine(String origin) {
        try {
            String host = URI.create(origin).getHost();
            return host != null && AccessSettings.isLoopback(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
