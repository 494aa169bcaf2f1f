package org.parallax.wire;

import io.micronaut.serde.ObjectMapper;
import java.util.Map;

/** The JSON of the command line: the same bytes as the service's, without a server. */
public final class WireJson {
    private static final ObjectMapper MAPPER =
            ObjectMapper.create(Map.of("micronaut.serde.serialization.inclusion", "ALWAYS"), "org.parallax.wire", "org.parallax.cli");

    private WireJson() {}

    public static ObjectMapper mapper() {
        return MAPPER;
    }
}
