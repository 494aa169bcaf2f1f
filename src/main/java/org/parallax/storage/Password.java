package org.parallax.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;

/**
 * The password of an embedded database: random, made once per directory, readable by its owner only.
 *
 * <p>The server is first made with entry for everybody on this machine; within the first start, before anything is
 * stored, the password is set and asked for from then on.
 */
record Password(String value) {
    private static final String SCRAM = "host all all 127.0.0.1/32 scram-sha-256\n";

    static Password of(Path home) throws IOException {
        Path file = home.resolve("password");
        if (!Files.exists(file)) {
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            create(file);
            Files.writeString(file, HexFormat.of().formatHex(random));
        }
        return new Password(Files.readString(file).strip());
    }

    private static void create(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    /** Sets the password and lets nobody in without it; does nothing where that was done before. */
    void protect(EmbeddedPostgres server, Path data) throws IOException {
        Path rules = data.resolve("pg_hba.conf");
        if (Files.readString(rules).equals(SCRAM)) {
            return;
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER ROLE postgres PASSWORD '" + value + "'");
            Files.writeString(rules, SCRAM);
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException e) {
            throw new IOException("cannot set the password of the database", e);
        }
    }

    @Override
    public String toString() {
        return "…";
    }
}
