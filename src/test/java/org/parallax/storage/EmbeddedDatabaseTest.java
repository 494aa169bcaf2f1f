package org.parallax.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path directory;

    @Test
    void whatIsCommittedReachesTheDiskAndIsThereAgainAfterARestart() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(ask(database.address(), "SELECT current_setting('fsync') || ' ' || current_setting('synchronous_commit')"))
                    .isEqualTo("on on");
            ask(database.address(), "CREATE TABLE kept AS SELECT 'kept' AS word; SELECT 1");
        }
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(ask(database.address(), "SELECT word FROM kept")).isEqualTo("kept");
        }
    }

    @Test
    void aSecondInstanceIsRefused() {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(directory)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory)).hasMessageContaining("another instance already uses");
            assertThat(first.address().url()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThatThrownBy(() -> DriverManager.getConnection(database.address().url(), "postgres", "guess").close())
                    .isInstanceOf(SQLException.class).hasMessageContaining("password");
        }
    }

    @Test
    void aProcessIdThatBelongsToSomebodyElseIsNoServer() throws Exception {
        EmbeddedDatabase.start(directory).close();
        Process somebody = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(directory.resolve("data/postmaster.pid"), somebody.pid() + "\n" + directory.resolve("data") + "\n");
            try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
                assertThat(ask(database.address(), "SELECT 'up'")).isEqualTo("up");
            }
            assertThat(somebody.isAlive()).isTrue();
        } finally {
            somebody.destroyForcibly();
        }
    }

    private static String ask(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user().orElseThrow(), address.password().orElseThrow());
                Statement statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            while (!rows) {
                rows = statement.getMoreResults();
            }
            try (ResultSet result = statement.getResultSet()) {
                result.next();
                return result.getString(1);
            }
        }
    }
}
