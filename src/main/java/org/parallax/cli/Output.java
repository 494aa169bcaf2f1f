package org.parallax.cli;

import io.micronaut.core.annotation.Nullable;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.parallax.wire.WireJson;

/** Where the data of a command goes: a file, which appears only once it is whole, or standard output. */
final class Output implements AutoCloseable {
    private final OutputStream out;
    @Nullable private final Path target;
    @Nullable private final Path partial;
    private boolean whole;

    private Output(OutputStream out, @Nullable Path target, @Nullable Path partial) {
        this.out = out;
        this.target = target;
        this.partial = partial;
    }

    /** @param file null or {@code -} for standard output */
    static Output to(@Nullable Path file) throws IOException {
        if (file == null || file.toString().equals("-")) {
            return new Output(new BufferedOutputStream(new Unclosed(System.out)), null, null);
        }
        Path absolute = file.toAbsolutePath();
        if (Files.exists(absolute) && !Files.isRegularFile(absolute)) {
            return new Output(new BufferedOutputStream(Files.newOutputStream(absolute)), null, null);
        }
        Files.createDirectories(absolute.getParent());
        Path partial = absolute.resolveSibling("." + absolute.getFileName() + "." + ProcessHandle.current().pid() + ".partial");
        return new Output(new BufferedOutputStream(Files.newOutputStream(partial)), absolute, partial);
    }

    /** One value as JSON on a line of its own. */
    void line(Object value) throws IOException {
        out.write(WireJson.mapper().writeValueAsBytes(value));
        out.write('\n');
    }

    OutputStream stream() {
        return out;
    }

    /** Says that everything was written; without it, closing leaves the target as it was. */
    void complete() {
        whole = true;
    }

    @Override
    public void close() throws IOException {
        out.close();
        if (partial != null && target != null) {
            if (whole) {
                Files.move(partial, target, StandardCopyOption.REPLACE_EXISTING);
            } else {
                Files.deleteIfExists(partial);
            }
        }
    }

    /** Standard output belongs to the process: it is flushed and stays open. */
    private static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
