package org.parallax.similarity.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Turns English text into embeddings with the model bge-small-en-v1.5 (Xiao 2023; weights of eight bits), within this process.
 *
 * <p>The vector of the first piece is taken, as the model's card says. Each text is run on its own: the scale of the eight
 * bits is chosen over all that is run at once, so that in a batch the others would change a text's vector. One thread a
 * text, so that the same text gives the same vector; safe for use by many threads.
 */
public final class SentenceEncoder implements AutoCloseable {
    /** Word pieces of a text that are read: title and about three sentences. */
    static final int LONGEST = 128;

    private static final String MODEL = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    private final WordPieces pieces;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private SentenceEncoder(WordPieces pieces, OrtEnvironment environment, OrtSession session) {
        this.pieces = pieces;
        this.environment = environment;
        this.session = session;
    }

    /** Reads the model into memory, which takes about a second; or says why it cannot be used here. */
    public static EncoderLoad load() {
        try {
            OrtEnvironment environment = OrtEnvironment.getEnvironment();
            environment.setTelemetry(false);
            try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
                options.setIntraOpNumThreads(1);
                options.setInterOpNumThreads(1);
                OrtSession session = environment.createSession(resource(MODEL), options);
                return new EncoderLoad.Loaded(new SentenceEncoder(new WordPieces(vocabulary()), environment, session));
            }
        } catch (OrtException | LinkageError | RuntimeException e) {
            return new EncoderLoad.Failed("embeddings cannot be computed on this machine: " + Optional.ofNullable(e.getMessage()).orElse(e.toString()));
        }
    }

    static Vocabulary vocabulary() {
        return Vocabulary.of(new String(resource(TOKENIZER), StandardCharsets.UTF_8));
    }

    private static byte[] resource(String name) {
        try (InputStream resource = SentenceEncoder.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new IllegalStateException("there is no resource " + name);
            }
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    /** {@link IllegalStateException} where the encoder is closed. */
    Embedding encode(String text) {
        long[] numbers = pieces.of(text, LONGEST);
        long[] ones = new long[numbers.length];
        Arrays.fill(ones, 1);
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, new long[][] {numbers});
                OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
                OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][numbers.length]);
                OrtSession.Result result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            float[] first = new float[Embedding.DIMENSIONS];
            ((OnnxTensor) result.get(0)).getFloatBuffer().get(first);
            return Embedding.of(first);
        } catch (OrtException e) {
            throw new IllegalStateException("the model could not be run on " + numbers.length + " word pieces", e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the model could not be closed", e);
        }
    }
}
