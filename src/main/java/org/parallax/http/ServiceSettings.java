package org.parallax.http;

import java.util.Optional;
import org.parallax.storage.DatabaseAddress;

/**
 * What a service is started with.
 *
 * @param host address to listen on; on any but a loopback address writes need the token
 * @param port 0 for any free one
 * @param token bearer token of writers
 */
public record ServiceSettings(String host, int port, DatabaseAddress database, Optional<String> token) {
    /** Only this machine. */
    public static final String DEFAULT_HOST = "127.0.0.1";

    public static final int DEFAULT_PORT = 8080;

    public ServiceSettings {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port lies in 0 to 65,535, not at " + port);
        }
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "service at " + host + ":" + port + " on " + database;
    }
}
