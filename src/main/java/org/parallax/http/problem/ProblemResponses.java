package org.parallax.http.problem;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parallax.http.problem.ProblemBody.ProblemErrorBody;

/** Gives every error its body, also those that the framework raises. What failed inside is never told. */
@Singleton
@Primary
final class ProblemResponses implements ErrorResponseProcessor<ProblemBody> {
    private static final MediaType PROBLEM_JSON = MediaType.of(ProblemBody.MEDIA_TYPE);
    private static final Pattern LIST = Pattern.compile("\\[([^\\[\\]]*)]");

    @Override
    public MutableHttpResponse<ProblemBody> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        Optional<ProblemException> raised =
                context.getRootCause().filter(ProblemException.class::isInstance).map(ProblemException.class::cast);
        String path = context.getRequest().getPath();
        ProblemBody body = raised.map(problem -> body(problem, path)).orElseGet(() -> body(context, response.code(), path));
        raised.ifPresent(problem -> problem.headers().forEach(response::header));
        return response.status(HttpStatus.valueOf(body.status()))
                .body(body)
                .contentType(PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static ProblemBody body(ProblemException problem, String path) {
        return body(problem.type(), problem.type().status().getCode(), problem.getMessage(), path, problem.errors());
    }

    private static ProblemBody body(ErrorContext context, int status, String path) {
        ProblemType type = ProblemType.ofStatus(status);
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR.getCode()) {
            return body(type, status, type.help(), path, List.of());
        }
        List<ProblemErrorBody> errors = context.getErrors().stream()
                .filter(error -> error.getPath().isPresent())
                .map(error -> error(error.getPath().get().replaceFirst("^/", ""), error.getMessage()))
                .toList();
        String detail = type == ProblemType.NOT_FOUND
                ? "nothing is served at " + path
                : context.getErrors().stream().map(Error::getMessage).findFirst().map(ProblemResponses::sorted).orElse(type.help());
        return body(type, status, detail, path, errors);
    }

    /** The framework lists what is allowed in no particular order. */
    private static String sorted(String message) {
        return LIST.matcher(message).replaceAll(list -> Matcher.quoteReplacement(
                Arrays.stream(list.group(1).split(", ")).sorted().collect(Collectors.joining(", ", "[", "]"))));
    }

    /** The framework calls the body as a whole {@code body}. */
    private static ProblemErrorBody error(String name, String detail) {
        return name.equals("body") ? ProblemErrorBody.inBody("", detail) : ProblemErrorBody.inParameter(name, detail);
    }

    private static ProblemBody body(ProblemType type, int status, String detail, String path, List<ProblemErrorBody> errors) {
        return new ProblemBody(type.uri(), type.title(), status, detail, path, errors);
    }
}
