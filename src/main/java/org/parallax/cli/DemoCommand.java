package org.parallax.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.parallax.http.Service;
import org.parallax.ingest.Handling;
import org.parallax.ingest.IngestSettings;
import org.parallax.ingest.JsonLinesSource;
import org.parallax.pipeline.ImportPipeline;
import org.parallax.storage.ImportId;
import org.parallax.storage.ImportProgress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The service with the sample corpus. */
@Command(
        name = "demo",
        description = "Runs the service with the sample corpus: invented news of 15 events by outlets of 44 countries.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    private static final String SAMPLE = "/sample/articles.jsonl";

    @Mixin
    private ServerOptions options;

    @Override
    public Integer call() throws InterruptedException {
        return options.run(this::load);
    }

    private void load(Service service) {
        ImportPipeline pipeline = service.context().getBean(ImportPipeline.class);
        ImportProgress loaded = pipeline.run(
                ImportId.random(), options.database().corpus(), Handling.STRICT,
                reader -> new JsonLinesSource(sample(), reader, IngestSettings.DEFAULT), progress -> { });
        if (loaded.rejected() > 0) {
            throw new IllegalStateException("the sample corpus has bad lines: " + loaded.errors());
        }
        System.out.println("Parallax is at " + service.address() + " with " + loaded.received() + " sample articles; stop it with Ctrl-C");
    }

    private static InputStream sample() {
        InputStream in = DemoCommand.class.getResourceAsStream(SAMPLE);
        if (in == null) {
            throw new UncheckedIOException(new IOException("no " + SAMPLE + " on the class path"));
        }
        return in;
    }
}
