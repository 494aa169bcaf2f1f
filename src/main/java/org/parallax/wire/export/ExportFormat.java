package org.parallax.wire.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A file format that results can be had in. */
public enum ExportFormat {
    JSON("application/json"),
    CSV("text/csv"),
    JSONL("application/x-ndjson"),
    GRAPHML("application/graphml+xml"),
    GEXF("application/gexf+xml");

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file name, without the dot. */
    public String suffix() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ExportFormat> ofSuffix(String suffix) {
        return Arrays.stream(values()).filter(format -> format.suffix().equals(suffix)).findFirst();
    }

    public static Optional<ExportFormat> ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(format -> format.mediaType.equals(mediaType)).findFirst();
    }
}
