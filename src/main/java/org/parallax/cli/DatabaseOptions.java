package org.parallax.cli;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.annotation.Nullable;
import java.nio.file.Path;
import java.util.Optional;
import org.parallax.http.Service;
import org.parallax.storage.Corpus;
import org.parallax.storage.DatabaseAddress;
import org.parallax.storage.EmbeddedDatabase;
import picocli.CommandLine.Option;

/** Which database a command works on. */
final class DatabaseOptions {
    @Option(names = "--data", paramLabel = "DIR",
            description = "Where the embedded PostgreSQL keeps its data; var/data beside the launcher by default.")
    @Nullable private Path data;

    @Option(names = "--database", paramLabel = "URL",
            description = "An external PostgreSQL instead: postgres://user:password@host/name or a JDBC URL; DATABASE_URL by default.")
    @Nullable private String database;

    @Option(names = "--corpus", defaultValue = "live", paramLabel = "NAME", description = "Which corpus; ${DEFAULT-VALUE} by default.")
    private String corpus;

    /** A database that is there, and the server behind it where that is ours. */
    record Opened(DatabaseAddress address, Optional<EmbeddedDatabase> server) implements AutoCloseable {
        /** Everything that works on the database, without an HTTP server. */
        ApplicationContext context() {
            return ApplicationContext.builder(Service.class).properties(address.toProperties()).banner(false).start();
        }

        @Override
        public void close() {
            server.ifPresent(EmbeddedDatabase::close);
        }
    }

    Corpus corpus() {
        return Corpus.find(corpus).orElseThrow(() -> new UserError("--corpus " + corpus + ": " + "a name is " + Corpus.ALLOWED));
    }

    Opened open() {
        Optional<DatabaseAddress> external = external();
        if (external.isPresent()) {
            return new Opened(external.get(), Optional.empty());
        }
        try {
            EmbeddedDatabase server = EmbeddedDatabase.start(data == null ? home().resolve("var/data") : data);
            return new Opened(server.address(), Optional.of(server));
        } catch (IllegalStateException e) {
            throw new UserError(e.getMessage() + "; stop it, or name another directory with --data");
        }
    }

    private Optional<DatabaseAddress> external() {
        try {
            if (database != null) {
                return Optional.of(DatabaseAddress.parse(database));
            }
            return data == null ? DatabaseAddress.find(System.getenv()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            throw new UserError((database == null ? DatabaseAddress.VARIABLE : "--database") + ": " + e.getMessage());
        }
    }

    /** The folder of the launcher, which says so; else the current one. */
    private static Path home() {
        return Path.of(System.getProperty("parallax.home", "."));
    }
}
