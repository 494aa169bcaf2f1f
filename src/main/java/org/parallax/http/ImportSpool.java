package org.parallax.http;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.parallax.ingest.ArticleReader;
import org.parallax.ingest.ArticleSource;
import org.parallax.ingest.IngestSettings;
import org.parallax.ingest.JsonLinesSource;

/** Keeps the body of an import in a temporary file while it is worked on, so that the caller need not stay connected. */
@Singleton
class ImportSpool {
    private static final int BUFFER = 1 << 16;

    private final Limits limits;

    ImportSpool(Limits limits) {
        this.limits = limits;
    }

    /** Receives a body to its end. */
    Path receive(InputStream body) throws IOException {
        Path file = Files.createTempFile("parallax-import-", ".jsonl");
        boolean received = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            copy(body, out);
            received = true;
        } finally {
            if (!received) {
                Files.deleteIfExists(file);
            }
        }
        return file;
    }

    private void copy(InputStream body, OutputStream out) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long total = 0;
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            total += read;
            if (total > limits.importBytes()) {
                throw Surplus.refuse(
                        body, "the import is longer than " + limits.importBytes() + " bytes (setting parallax.limits.import-bytes); send it in parts");
            }
            out.write(buffer, 0, read);
        }
    }

    /** The articles of a received body; the file is deleted with the end of the source. */
    ArticleSource open(Path file, ArticleReader reader) throws IOException {
        return new Spooled(file, new JsonLinesSource(Files.newInputStream(file), reader, new IngestSettings(limits.lineBytes())));
    }

    private record Spooled(Path file, ArticleSource source) implements ArticleSource {
        @Override
        public Optional<Line> next() throws IOException {
            return source.next();
        }

        @Override
        public void close() throws IOException {
            source.close();
            Files.deleteIfExists(file);
        }
    }
}
