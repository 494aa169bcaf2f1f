package org.parallax.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;
import org.parallax.story.StoryId;

/** Ends a request for a merged story: everything of it is found under another id from now on. */
final class Moved extends RuntimeException {
    private final transient StoryId from;
    private final transient StoryId to;

    Moved(StoryId from, StoryId to) {
        super("story " + from + " went into " + to, null, false, false);
        this.from = from;
        this.to = to;
    }

    /** Answers 301 to the same path and query under the other id. */
    @Singleton
    static final class Handler implements ExceptionHandler<Moved, HttpResponse<?>> {
        @Override
        @SuppressWarnings("rawtypes") // The interface is raw.
        public HttpResponse<?> handle(HttpRequest request, Moved moved) {
            String uri = request.getUri().toString().replaceFirst("/stories/" + moved.from, "/stories/" + moved.to);
            return HttpResponse.status(HttpStatus.MOVED_PERMANENTLY).header(HttpHeaders.LOCATION, uri);
        }
    }
}
