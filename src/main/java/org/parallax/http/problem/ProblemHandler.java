package org.parallax.http.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** Turns a {@link ProblemException} into its response. */
@Singleton
final class ProblemHandler implements ExceptionHandler<ProblemException, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> processor;

    ProblemHandler(ErrorResponseProcessor<?> processor) {
        this.processor = processor;
    }

    @Override
    @SuppressWarnings("rawtypes") // The interface is raw.
    public HttpResponse<?> handle(HttpRequest request, ProblemException problem) {
        ErrorContext context = ErrorContext.builder(request).cause(problem).errorMessage(problem.getMessage()).build();
        return processor.processResponse(context, HttpResponse.status(problem.type().status()));
    }
}
