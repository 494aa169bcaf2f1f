package org.parallax.cli;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.server.exceptions.ServerStartupException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.parallax.http.Service;
import org.parallax.http.ServiceSettings;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a service listens, and how it is run. */
final class ServerOptions {
    @Option(names = "--port", defaultValue = "${env:PORT:-8080}", paramLabel = "N", description = "Port; 0 takes a free one; 8080 or PORT by default.")
    private int port;

    @Option(names = "--host", defaultValue = ServiceSettings.DEFAULT_HOST, paramLabel = "ADDRESS",
            description = "Address to listen on; ${DEFAULT-VALUE} by default. On any other than a loopback address writing needs the token.")
    private String host;

    @Option(names = "--token", defaultValue = "${env:PARALLAX_TOKEN}", paramLabel = "TOKEN", description = "Bearer token of writers; PARALLAX_TOKEN by default.")
    @Nullable private String token;

    @Mixin
    private DatabaseOptions database;

    /** What a command does once the service answers. */
    interface Ready {
        void run(Service service);
    }

    DatabaseOptions database() {
        return database;
    }

    /** Runs until the process is told to stop; then the server stops first, the database last. */
    int run(Ready ready) throws InterruptedException {
        CountDownLatch stopped = new CountDownLatch(1);
        DatabaseOptions.Opened opened = database.open();
        Service service;
        try {
            service = Service.start(settings(opened));
        } catch (ServerStartupException e) {
            opened.close();
            throw new UserError("cannot listen on " + host + ":" + port + ", it is taken or not ours; choose another with --port");
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            service.close();
            opened.close();
            stopped.countDown();
        }, "shutdown"));
        ready.run(service);
        stopped.await();
        return 0;
    }

    private ServiceSettings settings(DatabaseOptions.Opened opened) {
        try {
            return new ServiceSettings(host, port, opened.address(), Optional.ofNullable(token).filter(value -> !value.isBlank()));
        } catch (IllegalArgumentException e) {
            throw new UserError(e.getMessage());
        }
    }
}
