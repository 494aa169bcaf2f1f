package org.parallax.similarity.embedding;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** Tests with the real model, loaded once a class; skipped, with the reason, where it cannot be loaded. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EncoderTest {
    SentenceEncoder encoder;

    @BeforeAll
    void load() {
        switch (SentenceEncoder.load()) {
            case EncoderLoad.Loaded(SentenceEncoder loaded) -> encoder = loaded;
            case EncoderLoad.Failed(String reason) -> Assumptions.abort("SKIPPED: " + reason);
        }
    }

    @AfterAll
    void close() {
        if (encoder != null) {
            encoder.close();
        }
    }
}
