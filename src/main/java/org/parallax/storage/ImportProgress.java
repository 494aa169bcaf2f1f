package org.parallax.storage;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How far an import is and what it did.
 *
 * @param received articles read so far, good and bad; the four counts after it add up to it
 * @param errors what was wrong with rejected lines, at most {@link #MAX_ERRORS} of them
 */
public record ImportProgress(
        ImportId id,
        Corpus corpus,
        Status status,
        long received,
        long accepted,
        long unchanged,
        long revised,
        long rejected,
        List<LineError> errors,
        Instant startedAt,
        Optional<Instant> finishedAt) {

    /** Errors that are kept of one import; those beyond are counted only. */
    public static final int MAX_ERRORS = 1000;

    /** Where an import stands. */
    public enum Status {
        RUNNING, DONE, FAILED;

        /** The name callers see: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is wrong with one line.
     *
     * @param line number in the source, from 1; 0 where the import as a whole failed
     * @param pointer JSON Pointer to the field; empty for the whole line
     */
    public record LineError(long line, String pointer, String detail) {}

    public ImportProgress {
        errors = List.copyOf(errors);
    }

    public boolean isFinished() {
        return status != Status.RUNNING;
    }
}
