package org.parallax.similarity.embedding;

import java.util.Optional;

/** What came of loading the model of embeddings. */
public sealed interface EncoderLoad {
    /** It can be used. */
    record Loaded(SentenceEncoder model) implements EncoderLoad {}

    /** It cannot: the library has no build for this machine, or a file is missing. */
    record Failed(String reason) implements EncoderLoad {}

    /** The model where it was loaded. */
    default Optional<SentenceEncoder> encoder() {
        return switch (this) {
            case Loaded(SentenceEncoder model) -> Optional.of(model);
            case Failed failed -> Optional.empty();
        };
    }
}
