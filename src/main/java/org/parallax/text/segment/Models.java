package org.parallax.text.segment;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads OpenNLP models from the class path. */
final class Models {
    /** Constructs a model from its bytes. */
    interface Reader<M> {
        M read(InputStream in) throws IOException;
    }

    private Models() {}

    static <M> M load(String path, Reader<M> reader) {
        try (InputStream in = Models.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("no model " + path + " on the class path");
            }
            return reader.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read model " + path, e);
        }
    }
}
