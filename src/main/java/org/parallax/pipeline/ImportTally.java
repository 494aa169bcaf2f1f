package org.parallax.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.ingest.Problem;
import org.parallax.storage.Corpus;
import org.parallax.storage.ImportId;
import org.parallax.storage.ImportProgress;

/** Counts what an import does. For one thread. */
final class ImportTally {
    private static final int MAX_DETAIL = 500;

    private final ImportId id;
    private final Corpus corpus;
    private final Instant startedAt;
    private long accepted;
    private long unchanged;
    private long revised;
    private long rejected;
    private final List<ImportProgress.LineError> errors = new ArrayList<>();

    ImportTally(ImportId id, Corpus corpus, Instant startedAt) {
        this.id = id;
        this.corpus = corpus;
        this.startedAt = startedAt;
    }

    void count(long line, Outcome outcome) {
        switch (outcome) {
            case Outcome.Accepted taken -> accepted++;
            case Outcome.Revised taken -> revised++;
            case Outcome.Unchanged known -> unchanged++;
            case Outcome.Rejected(List<Problem> problems) -> {
                rejected++;
                problems.forEach(problem -> note(line, problem));
            }
        }
    }

    void note(long line, Problem problem) {
        if (errors.size() < ImportProgress.MAX_ERRORS) {
            errors.add(new ImportProgress.LineError(line, storable(problem.pointer()), storable(problem.detail())));
        }
    }

    /** A detail may repeat what made a line unstorable. */
    private static String storable(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().limit(MAX_DETAIL).forEach(point -> {
            boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            plain.appendCodePoint(point == 0 || surrogate ? '\ufffd' : point);
        });
        return plain.toString();
    }

    ImportProgress running() {
        return progress(ImportProgress.Status.RUNNING, Optional.empty());
    }

    ImportProgress finished(ImportProgress.Status status, Instant at) {
        return progress(status, Optional.of(at));
    }

    private ImportProgress progress(ImportProgress.Status status, Optional<Instant> finishedAt) {
        long received = accepted + unchanged + revised + rejected;
        return new ImportProgress(
                id, corpus, status, received, accepted, unchanged, revised, rejected, errors, startedAt, finishedAt);
    }
}
