package org.parallax.similarity.embedding;

/** What came of loading the model of embeddings. */
public sealed interface EncoderLoad {
    /** It can be used. */
    record Loaded(SentenceEncoder encoder) implements EncoderLoad {}

    /** It cannot: the library has no build for this machine, or a file is missing. Stories are found without embeddings. */
    record Failed(String reason) implements EncoderLoad {}
}
