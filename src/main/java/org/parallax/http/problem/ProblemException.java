package org.parallax.http.problem;

import java.util.List;
import java.util.Map;
import org.parallax.http.problem.ProblemBody.ProblemErrorBody;

/** Ends a request with a problem. */
public final class ProblemException extends RuntimeException {
    private final transient ProblemType type;
    private final transient List<ProblemErrorBody> errors;
    private final transient Map<String, String> headers;

    private ProblemException(ProblemType type, String detail, List<ProblemErrorBody> errors, Map<String, String> headers) {
        super(detail, null, false, false);
        this.type = type;
        this.errors = List.copyOf(errors);
        this.headers = Map.copyOf(headers);
    }

    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of(), Map.of());
    }

    public static ProblemException of(ProblemType type, String detail, List<ProblemErrorBody> errors) {
        return new ProblemException(type, detail, errors, Map.of());
    }

    /** One parameter that is wrong. */
    public static ProblemException parameter(String name, String detail) {
        return parameters(List.of(ProblemErrorBody.inParameter(name, detail)));
    }

    /** Every parameter that is wrong, at least one. */
    public static ProblemException parameters(List<ProblemErrorBody> errors) {
        ProblemErrorBody first = errors.getFirst();
        return of(ProblemType.INVALID_PARAMETER, first.parameter() + ": " + first.detail(), errors);
    }

    public static ProblemException notFound(String detail) {
        return of(ProblemType.NOT_FOUND, detail);
    }

    public static ProblemException gone(String detail) {
        return of(ProblemType.GONE, detail);
    }

    /** The same problem with a header of the response. */
    public ProblemException withHeader(String name, String value) {
        return new ProblemException(type, getMessage(), errors, Map.of(name, value));
    }

    public ProblemType type() {
        return type;
    }

    public List<ProblemErrorBody> errors() {
        return errors;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
