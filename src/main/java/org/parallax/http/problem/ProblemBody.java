package org.parallax.http.problem;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A problem as RFC 9457 has it.
 *
 * @param type reference to the page that explains this kind of problem; stable
 * @param instance path of the request
 * @param errors each field or parameter that is wrong; empty where the detail says it all
 */
@Serdeable
@Schema(name = "Problem")
public record ProblemBody(
        String type, String title, int status, String detail, String instance, List<ProblemErrorBody> errors) {
    /** The media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One thing that is wrong, with what is allowed.
     *
     * @param pointer JSON Pointer into the body; null where a parameter is meant
     * @param parameter name of a query parameter, path segment or header; null where the body is meant
     */
    @Serdeable
    @Schema(name = "ProblemError")
    public record ProblemErrorBody(@Nullable String pointer, @Nullable String parameter, String detail) {
        public static ProblemErrorBody inBody(String pointer, String detail) {
            return new ProblemErrorBody(pointer, null, detail);
        }

        public static ProblemErrorBody inParameter(String parameter, String detail) {
            return new ProblemErrorBody(null, parameter, detail);
        }
    }
}
