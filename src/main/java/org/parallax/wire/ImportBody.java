package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.parallax.storage.ImportProgress;

/**
 * How far an import is and what it did.
 *
 * @param status running, done or failed
 * @param received articles read, good and bad: the sum of the four counts after it
 * @param errors the first errors, at most 1000
 */
@Serdeable
@Schema(name = "Import")
public record ImportBody(
        String id,
        String status,
        long received,
        long accepted,
        long unchanged,
        long revised,
        long rejected,
        List<LineErrorBody> errors,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /**
     * What is wrong with one line.
     *
     * @param line counts from 1; 0 where the import as a whole failed
     * @param pointer JSON Pointer to the field; empty for the whole line
     */
    @Serdeable
    @Schema(name = "LineError")
    public record LineErrorBody(long line, String pointer, String detail) {}

    public static ImportBody of(ImportProgress progress) {
        return new ImportBody(
                progress.id().value(),
                progress.status().key(),
                progress.received(),
                progress.accepted(),
                progress.unchanged(),
                progress.revised(),
                progress.rejected(),
                progress.errors().stream().map(error -> new LineErrorBody(error.line(), error.pointer(), error.detail())).toList(),
                progress.startedAt(),
                progress.finishedAt().orElse(null));
    }
}
