package org.parallax.http.answer;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.http.problem.ProblemException;
import org.parallax.http.problem.ProblemType;
import org.parallax.wire.export.ExportFormat;

/** Which format a caller wants: the one that the path ends with, else the first in {@code Accept} that there is. */
public final class Formats {
    private Formats() {}

    /** A name and the format that its suffix asks for. */
    public record Named(String name, Optional<ExportFormat> format) {
        /** Splits {@code figures.csv}; a suffix that is no format stays part of the name. */
        public static Named of(String text) {
            int dot = text.lastIndexOf('.');
            Optional<ExportFormat> format = dot < 0 ? Optional.empty() : ExportFormat.ofSuffix(text.substring(dot + 1));
            return new Named(format.isPresent() ? text.substring(0, dot) : text, format);
        }
    }

    /** The format of a suffix without the dot. */
    public static Optional<ExportFormat> suffix(String suffix) {
        Optional<ExportFormat> format = ExportFormat.ofSuffix(suffix);
        if (format.isEmpty()) {
            throw ProblemException.notFound("\"." + suffix + "\" is no format");
        }
        return format;
    }

    /** @param offered JSON among them, which is what a caller without a wish gets */
    public static ExportFormat choose(HttpRequest<?> request, Optional<ExportFormat> suffix, Set<ExportFormat> offered) {
        if (suffix.isPresent()) {
            return suffix.filter(offered::contains)
                    .orElseThrow(() -> ProblemException.notFound(
                            "this is not served as ." + suffix.get().suffix() + ", but as " + suffixes(offered)));
        }
        Collection<MediaType> accepted = request.accept();
        if (accepted.isEmpty()) {
            return ExportFormat.JSON;
        }
        for (MediaType wanted : accepted) {
            for (ExportFormat format : EnumSet.copyOf(offered)) {
                if (wanted.matches(MediaType.of(format.mediaType()))) {
                    return format;
                }
            }
        }
        throw ProblemException.of(
                ProblemType.NOT_ACCEPTABLE,
                "Accept allows none of " + offered.stream().map(ExportFormat::mediaType).sorted().collect(Collectors.joining(", ")));
    }

    private static String suffixes(Set<ExportFormat> formats) {
        return formats.stream().map(format -> "." + format.suffix()).sorted().collect(Collectors.joining(", "));
    }

    /** Bytes in a format, to be saved under this name where they are no JSON. */
    public static MutableHttpResponse<byte[]> respond(byte[] bytes, ExportFormat format, String fileName) {
        MutableHttpResponse<byte[]> response = HttpResponse.ok(bytes).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return switch (format) {
            case JSON -> response.contentType(MediaType.APPLICATION_JSON_TYPE);
            case CSV -> file(response, "text/csv; charset=utf-8; header=present", format, fileName);
            case JSONL, GRAPHML, GEXF -> file(response, format.mediaType(), format, fileName);
        };
    }

    private static MutableHttpResponse<byte[]> file(
            MutableHttpResponse<byte[]> response, String type, ExportFormat format, String name) {
        return response.header(HttpHeaders.CONTENT_TYPE, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "." + format.suffix() + "\"");
    }
}
