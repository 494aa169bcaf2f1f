package org.parallax.storage;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A row of {@code imports}. */
@MappedEntity("imports")
record ImportRow(
        @Id String id,
        String corpus,
        String status,
        long received,
        long accepted,
        long unchanged,
        long revised,
        long rejected,
        @TypeDef(type = DataType.JSON) List<ErrorColumn> errors,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /** An entry of the column {@code errors}. */
    @Serdeable
    record ErrorColumn(long line, String pointer, String detail) {
        static ErrorColumn of(ImportProgress.LineError error) {
            return new ErrorColumn(error.line(), error.pointer(), error.detail());
        }
    }

    static ImportRow of(ImportProgress progress) {
        return new ImportRow(
                progress.id().value(),
                progress.corpus().name(),
                progress.status().name(),
                progress.received(),
                progress.accepted(),
                progress.unchanged(),
                progress.revised(),
                progress.rejected(),
                progress.errors().stream().map(ErrorColumn::of).toList(),
                progress.startedAt(),
                progress.finishedAt().orElse(null));
    }

    ImportProgress toProgress() {
        return new ImportProgress(
                new ImportId(id),
                new Corpus(corpus),
                ImportProgress.Status.valueOf(status),
                received,
                accepted,
                unchanged,
                revised,
                rejected,
                errors.stream()
                        .map(error -> new ImportProgress.LineError(error.line(), error.pointer(), error.detail()))
                        .toList(),
                startedAt,
                Optional.ofNullable(finishedAt));
    }
}
