package org.parallax.http;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;

/** The running service: the HTTP server and, behind it, everything it needs but the database. */
public final class Service implements AutoCloseable {
    private final ApplicationContext context;
    private final EmbeddedServer server;

    private Service(ApplicationContext context, EmbeddedServer server) {
        this.context = context;
        this.server = server;
    }

    /** Starts on a database that is there; returns once requests are answered. */
    public static Service start(ServiceSettings settings) {
        Map<String, Object> properties = new LinkedHashMap<>(settings.database().toProperties());
        properties.put("micronaut.server.host", settings.host());
        properties.put("micronaut.server.port", settings.port() == 0 ? -1 : settings.port());
        properties.put("parallax.access.host", settings.host());
        settings.token().ifPresent(token -> properties.put("parallax.access.token", token));
        ApplicationContext context =
                ApplicationContext.builder(Service.class).properties(properties).banner(false).eagerInitSingletons(false).start();
        try {
            return new Service(context, context.getBean(EmbeddedServer.class).start());
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    /** Where it answers. */
    public URI address() {
        return server.getURI();
    }

    /** The beans behind it, for work on the same database without HTTP. */
    public ApplicationContext context() {
        return context;
    }

    /** Stops the server, then everything behind it. The database is stopped after this. */
    @Override
    public void close() {
        server.stop();
        context.close();
    }
}
