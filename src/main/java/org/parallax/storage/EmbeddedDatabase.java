package org.parallax.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The default database: a PostgreSQL that comes with the program and keeps its data in a directory.
 *
 * <p>The directory holds {@code data} (the cluster), {@code bin} (the server's own files), {@code password} and
 * {@code lock}. What was committed survives {@code kill -9} of this process and of the server.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String USER = "postgres";
    /** Recovery after a crash replays the log first, which takes longer than a plain start. */
    private static final Duration START_WAIT = Duration.ofMinutes(5);

    private final EmbeddedPostgres server;
    private final DirectoryLock lock;
    private final Password password;

    private EmbeddedDatabase(EmbeddedPostgres server, DirectoryLock lock, Password password) {
        this.server = server;
        this.lock = lock;
        this.password = password;
    }

    /**
     * Starts the server on a directory, which is made where it is missing.
     *
     * @throws IllegalStateException where another instance uses the directory
     */
    public static EmbeddedDatabase start(Path directory) {
        return start(directory, true);
    }

    /** Starts a server that writes nothing through to the disk, for tests. */
    public static EmbeddedDatabase startVolatile(Path directory) {
        return start(directory, false);
    }

    private static EmbeddedDatabase start(Path directory, boolean durable) {
        try {
            Path home = Files.createDirectories(directory).toRealPath();
            DirectoryLock lock = DirectoryLock.take(home);
            try {
                Path data = home.resolve("data");
                Postmaster.clearAway(data);
                Password password = Password.of(home);
                EmbeddedPostgres server = builder(home, data, durable, password).start();
                password.protect(server, data);
                return new EmbeddedDatabase(server, lock, password);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start PostgreSQL in " + directory.toAbsolutePath(), e);
        }
    }

    /** The library's defaults are for tests (it even passes {@code -F}), so everything that keeps data safe is said here. */
    private static EmbeddedPostgres.Builder builder(Path home, Path data, boolean durable, Password password) {
        String sync = durable ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(home.resolve("bin").toFile())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(0)
                .setPGStartupWait(START_WAIT)
                .setLocaleConfig("locale", "C.UTF-8")
                .setConnectConfig("password", password.value())
                .setServerConfig("fsync", sync)
                .setServerConfig("synchronous_commit", sync)
                .setServerConfig("full_page_writes", sync)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", "log")
                .setServerConfig("log_filename", "postgres-%a.log")
                .setServerConfig("log_truncate_on_rotation", "on");
    }

    public DatabaseAddress address() {
        return address(USER);
    }

    /** The address of another database of this server. */
    public DatabaseAddress address(String database) {
        String url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
        return new DatabaseAddress(url, Optional.of(USER), Optional.of(password.value()));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        } finally {
            lock.close();
        }
    }
}
