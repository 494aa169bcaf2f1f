package org.parallax.storage;

import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far imports came. */
@Singleton
public class ImportStore {
    private final ImportRepository imports;
    private final Queries queries;

    ImportStore(ImportRepository imports, Queries queries) {
        this.imports = imports;
        this.queries = queries;
    }

    @ReadOnly
    public Optional<ImportProgress> find(ImportId id) {
        return imports.findById(id.value()).map(ImportRow::toProgress);
    }

    /** Records an import that begins. */
    @Transactional
    public void begin(ImportProgress progress) {
        queries.update(new SqlText().add("INSERT INTO corpora (name) VALUES (?) ON CONFLICT DO NOTHING", progress.corpus().name()));
        imports.save(ImportRow.of(progress));
    }

    /** Records how far an import is. */
    @Transactional
    public void update(ImportProgress progress) {
        imports.update(ImportRow.of(progress));
    }

    /** Marks imports failed that were running when the service ended; called when it starts. What they had stored stays. */
    @Transactional
    public int failInterrupted(Instant at) {
        List<ImportRow> running = imports.findByStatus(ImportProgress.Status.RUNNING.name());
        for (ImportRow row : running) {
            ImportProgress progress = row.toProgress();
            List<ImportProgress.LineError> errors = new ArrayList<>(progress.errors());
            errors.add(new ImportProgress.LineError(0, "", "interrupted: the service ended; import again, what was stored stays unchanged"));
            imports.update(ImportRow.of(new ImportProgress(
                    progress.id(), progress.corpus(), ImportProgress.Status.FAILED, progress.received(), progress.accepted(),
                    progress.unchanged(), progress.revised(), progress.rejected(), errors, progress.startedAt(), Optional.of(at))));
        }
        return running.size();
    }
}
