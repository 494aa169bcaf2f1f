package org.parallax.storage;

import java.util.Optional;
import java.util.UUID;

/** Names one import. */
public record ImportId(String value) {
    public ImportId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an import id is not blank");
        }
    }

    /** The id so written; empty where no id is written like that. */
    public static Optional<ImportId> find(String written) {
        return written.isBlank() || written.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(new ImportId(written));
    }

    public static ImportId random() {
        return new ImportId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
