package org.parallax.http.answer;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import org.reactivestreams.Publisher;

/** Encodes what a controller answers, tags and compresses it, and answers 304 to a caller who has it. */
@ServerFilter(patterns = {"/api/**", "/openapi.yml", "/openapi.json"})
final class AnswerFilter {
    /** A caller may keep it, and asks each time whether it is still true. */
    private static final String REVALIDATE = "no-cache";

    private final ObjectMapper mapper;
    private final Gzip gzip;

    AnswerFilter(ObjectMapper mapper, Gzip gzip) {
        this.mapper = mapper;
        this.gzip = gzip;
    }

    @ResponseFilter
    void answer(HttpRequest<?> request, MutableHttpResponse<?> response) throws IOException {
        addVary(response, HttpHeaders.ACCEPT_ENCODING);
        Object body = response.body();
        if (response.code() >= 300 || body == null || body instanceof Publisher<?>) {
            return;
        }
        if (body instanceof byte[] encoded) {
            represent(request, response, encoded);
        } else {
            // Else the framework repeats the parameters that the caller asked with, such as another charset.
            response.contentType(MediaType.APPLICATION_JSON_TYPE);
            represent(request, response, mapper.writeValueAsBytes(body));
        }
    }

    private void represent(HttpRequest<?> request, MutableHttpResponse<?> response, byte[] bytes) {
        HttpHeaders asked = request.getHeaders();
        String stated = response.getHeaders().get(HttpHeaders.ETAG);
        String tag = stated == null ? EntityTags.of(bytes) : stated;
        boolean compressed = gzip.isWorthwhile(asked, bytes);
        String sent = compressed ? EntityTags.encoded(tag, Gzip.CODING) : tag;
        set(response, HttpHeaders.ETAG, sent);
        if (!response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            response.header(HttpHeaders.CACHE_CONTROL, REVALIDATE);
        }
        if (isRead(request) && EntityTags.isKnown(asked, sent)) {
            response.status(HttpStatus.NOT_MODIFIED).body(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            return;
        }
        if (compressed) {
            response.header(HttpHeaders.CONTENT_ENCODING, Gzip.CODING);
        }
        response.body(compressed ? gzip.compress(tag, bytes) : bytes);
    }

    private static boolean isRead(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
    }

    private static void set(MutableHttpResponse<?> response, String name, String value) {
        response.getHeaders().remove(name);
        response.header(name, value);
    }

    /** One header that names everything the answer depends on. */
    static void addVary(MutableHttpResponse<?> response, String header) {
        String before = String.join(", ", response.getHeaders().getAll(HttpHeaders.VARY));
        if (!before.contains(header)) {
            set(response, HttpHeaders.VARY, before.isEmpty() ? header : before + ", " + header);
        }
    }
}
