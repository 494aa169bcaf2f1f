package org.parallax.cli;

import java.util.concurrent.Callable;
import org.parallax.http.Service;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The service, until it is stopped. */
@Command(name = "serve", description = "Runs the HTTP service with its pages.", mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    @Mixin
    private ServerOptions options;

    @Override
    public Integer call() throws InterruptedException {
        return options.run((Service service) -> System.out.println("Parallax is at " + service.address()));
    }
}
