package org.parallax.storage;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the database is and who may enter.
 *
 * @param url a JDBC URL
 * @param user empty where the URL names one or the server asks for none
 */
public record DatabaseAddress(String url, Optional<String> user, Optional<String> password) {
    /** The environment variable that names an external database. */
    public static final String VARIABLE = "DATABASE_URL";

    private static final String JDBC = "jdbc:postgresql:";

    public DatabaseAddress {
        if (!url.startsWith(JDBC)) {
            throw new IllegalArgumentException("a database is named as jdbc:postgresql://… or postgres://…, not as " + url);
        }
    }

    /** Reads {@code jdbc:postgresql://host/name} or {@code postgres://user:password@host:port/name?sslmode=require}. */
    public static DatabaseAddress parse(String written) {
        String text = written.strip();
        if (!text.startsWith("postgres://") && !text.startsWith("postgresql://")) {
            return new DatabaseAddress(text, Optional.empty(), Optional.empty());
        }
        URI uri = URI.create(text);
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("a postgres:// address names a host, for example postgres://user:password@host:5432/name");
        }
        String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        String[] entry = uri.getRawUserInfo() == null ? new String[0] : uri.getRawUserInfo().split(":", 2);
        return new DatabaseAddress(
                JDBC + "//" + uri.getHost() + port + uri.getRawPath() + query,
                entry.length > 0 ? Optional.of(decode(entry[0])) : Optional.empty(),
                entry.length > 1 ? Optional.of(decode(entry[1])) : Optional.empty());
    }

    /** The external database that the environment names; empty where it names none. */
    public static Optional<DatabaseAddress> find(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(VARIABLE)).filter(value -> !value.isBlank()).map(DatabaseAddress::parse);
    }

    private static String decode(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /** The settings under which the application context opens this database. */
    public Map<String, Object> toProperties() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("datasources.default.url", url);
        user.ifPresent(name -> properties.put("datasources.default.username", name));
        password.ifPresent(secret -> properties.put("datasources.default.password", secret));
        return properties;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return url.replaceAll("(?i)(password=)[^&]*", "$1…");
    }
}
