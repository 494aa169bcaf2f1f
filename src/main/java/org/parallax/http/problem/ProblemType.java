package org.parallax.http.problem;

import io.micronaut.http.HttpStatus;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every kind of problem that a caller can meet. Codes and statuses are part of the API and never change. */
public enum ProblemType {
    INVALID_PARAMETER(HttpStatus.BAD_REQUEST, "A query parameter, path segment or header cannot be read",
            "The errors name each parameter and what it may be."),
    INVALID_CURSOR(HttpStatus.BAD_REQUEST, "The cursor belongs to no page of this list",
            "Cursors come from page.next of the same list in the same order; begin again without one."),
    MALFORMED_JSON(HttpStatus.BAD_REQUEST, "The body is no JSON", "The detail gives line and column."),
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be understood", "The detail says why."),
    UNAUTHORIZED(HttpStatus.UNAUTHORIZED, "Writing needs a bearer token",
            "Send Authorization: Bearer with the token that the service was started with."),
    CROSS_ORIGIN_WRITE(HttpStatus.FORBIDDEN, "Pages of other sites may read here, not write",
            "A write from a browser needs the bearer token, or a page of this machine."),
    FORBIDDEN(HttpStatus.FORBIDDEN, "This is not allowed", "The detail says why."),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is no such thing here", "The detail names what was looked for."),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "The path does not take this method", "The header Allow lists those that it takes."),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "There is no such representation", "The detail lists the media types that there are."),
    STORY_MERGED(HttpStatus.CONFLICT, "The story went into another one",
            "The detail names the story that holds its articles now; send the request there."),
    GONE(HttpStatus.GONE, "It was here and is no more", "A deleted article's text is gone for good; a story may have lost its last article."),
    TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "The body is larger than the limit", "The detail names the limit and its setting."),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body is of a type or encoding that is not read here",
            "The detail lists those that are."),
    INVALID_ARTICLE(HttpStatus.UNPROCESSABLE_ENTITY, "The article lacks something or holds something it cannot",
            "The errors point into the body at every field that is wrong."),
    INVALID_BODY(HttpStatus.UNPROCESSABLE_ENTITY, "The body is JSON, but not what is expected here",
            "The errors point into the body at every field that is wrong."),
    TOO_MANY_ARTICLES(HttpStatus.UNPROCESSABLE_ENTITY, "There are more articles than one comparison takes",
            "The detail names the limit and its setting."),
    UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The service cannot answer at the moment", "Try again after a while."),
    INTERNAL_ERROR(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong inside the service", "The log of the service says more.");

    /** Where each problem is explained: a page of the service itself. */
    public static final String PATH = "/problems/";

    private final HttpStatus status;
    private final String title;
    private final String help;

    ProblemType(HttpStatus status, String title, String help) {
        this.status = status;
        this.title = title;
        this.help = help;
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** What a caller can do about it. */
    public String help() {
        return help;
    }

    /** The stable name: lower case with hyphens. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The {@code type} of RFC 9457: a reference that resolves against the service. */
    public String uri() {
        return PATH + code();
    }

    public static Optional<ProblemType> find(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    /** What an error of the framework is called, which is known by its status only. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHORIZED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 410 -> GONE;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 422 -> INVALID_BODY;
            case 503 -> UNAVAILABLE;
            default -> status < 500 ? BAD_REQUEST : INTERNAL_ERROR;
        };
    }
}
