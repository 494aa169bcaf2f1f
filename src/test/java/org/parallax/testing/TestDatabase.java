package org.parallax.testing;

import io.micronaut.test.support.TestPropertyProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.parallax.storage.DatabaseAddress;
import org.parallax.storage.EmbeddedDatabase;

/**
 * A fresh database for each test class, on one server for the whole run: an embedded one in memory, or the one that
 * {@code PARALLAX_TEST_DATABASE_URL} names.
 */
public interface TestDatabase extends TestPropertyProvider {
    String VARIABLE = "PARALLAX_TEST_DATABASE_URL";

    @Override
    default Map<String, String> getProperties() {
        Map<String, String> properties = new LinkedHashMap<>();
        create().toProperties().forEach((name, value) -> properties.put(name, value.toString()));
        return properties;
    }

    /** Makes an empty database. */
    static DatabaseAddress create() {
        DatabaseAddress server = Server.ADDRESS;
        String name = "test_" + UUID.randomUUID().toString().replace("-", "");
        try (Connection connection = DriverManager.getConnection(
                        server.url(), server.user().orElse(null), server.password().orElse(null));
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make a database on " + server, e);
        }
        return new DatabaseAddress(server.url().replaceFirst("/[^/?]*(\\?|$)", "/" + name + "$1"), server.user(), server.password());
    }

    /** The server of this run, started when the first test needs it. */
    final class Server {
        static final DatabaseAddress ADDRESS = address();

        private Server() {}

        private static DatabaseAddress address() {
            String external = System.getenv(VARIABLE);
            return external == null || external.isBlank() ? embedded() : DatabaseAddress.parse(external);
        }

        private static DatabaseAddress embedded() {
            Path memory = Path.of("/dev/shm");
            try {
                Path home = Files.isWritable(memory)
                        ? Files.createTempDirectory(memory, "parallax-test")
                        : Files.createTempDirectory("parallax-test");
                EmbeddedDatabase database = EmbeddedDatabase.startVolatile(home);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    database.close();
                    Folders.delete(home);
                }));
                return database.address();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
