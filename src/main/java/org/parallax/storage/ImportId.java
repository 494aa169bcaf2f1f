package org.parallax.storage;

import java.util.UUID;

/** Names one import. */
public record ImportId(String value) {
    public ImportId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an import id is not blank");
        }
    }

    public static ImportId random() {
        return new ImportId(UUID.randomUUID().toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
