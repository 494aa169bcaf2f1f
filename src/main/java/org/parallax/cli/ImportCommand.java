package org.parallax.cli;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parallax.ingest.ArticleReader;
import org.parallax.ingest.ArticleSource;
import org.parallax.ingest.CsvSource;
import org.parallax.ingest.Handling;
import org.parallax.ingest.IngestSettings;
import org.parallax.ingest.JsonLinesSource;
import org.parallax.ingest.WarcSource;
import org.parallax.pipeline.ImportPipeline;
import org.parallax.storage.ImportId;
import org.parallax.storage.ImportProgress;
import org.parallax.storage.ImportProgress.LineError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Files of articles into the database. */
@Command(
        name = "import",
        description = {
            "Imports articles and puts them into stories. A bad line is reported by its number and stops nothing.",
            "What is reported as accepted survives whatever happens next. Importing a file again changes nothing."
        },
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "JSON lines (.jsonl), .csv or .warc, each also with .gz.")
    private List<Path> files;

    @Option(names = "--lenient", description = "Keep articles whose time, country, outlet or title is not known.")
    private boolean lenient;

    @Mixin
    private DatabaseOptions database;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        for (Path file : files) {
            format(file);
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
        boolean clean = true;
        try (DatabaseOptions.Opened opened = database.open(); ApplicationContext context = opened.context()) {
            ImportPipeline pipeline = context.getBean(ImportPipeline.class);
            for (Path file : files) {
                clean &= report(file, importFile(pipeline, file));
            }
        }
        return clean ? 0 : 1;
    }

    private ImportProgress importFile(ImportPipeline pipeline, Path file) throws IOException {
        try (CountingStream bytes = new CountingStream(new BufferedInputStream(Files.newInputStream(file)));
                Progress bar = new Progress("importing " + file.getFileName() + ", bytes", Files.size(file))) {
            return pipeline.run(
                    ImportId.random(), database.corpus(), lenient ? Handling.LENIENT : Handling.STRICT,
                    reader -> open(file, bytes, reader), progress -> bar.advanceTo(bytes.count()));
        }
    }

    private static ArticleSource open(Path file, InputStream in, ArticleReader reader) throws IOException {
        return switch (format(file)) {
            case ".csv" -> new CsvSource(in, reader, IngestSettings.DEFAULT);
            case ".warc" -> new WarcSource(in, reader, IngestSettings.DEFAULT);
            default -> new JsonLinesSource(in, reader, IngestSettings.DEFAULT);
        };
    }

    /** The suffix that says what a file holds, without {@code .gz}. */
    private static String format(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        for (String suffix : List.of(".jsonl", ".ndjson", ".csv", ".warc")) {
            if (plain.endsWith(suffix)) {
                return suffix;
            }
        }
        throw new UserError(file + ": the suffix says what a file holds, and is .jsonl, .csv or .warc, with or without .gz");
    }

    /** Says what became of a file; true where nothing was rejected. */
    private boolean report(Path file, ImportProgress done) {
        PrintWriter err = spec.commandLine().getErr();
        for (LineError error : done.errors()) {
            String place = error.line() == 0 ? file.toString() : file + ":" + error.line();
            err.println(place + ": " + (error.pointer().isEmpty() ? "" : error.pointer() + " ") + error.detail());
        }
        if (done.rejected() > done.errors().size()) {
            err.println(file + ": more lines were rejected than are listed");
        }
        err.flush();
        System.out.printf(
                Locale.ROOT, "%s: %s; %d received, %d accepted, %d unchanged, %d revised, %d rejected%n", file, done.status().key(),
                done.received(), done.accepted(), done.unchanged(), done.revised(), done.rejected());
        return done.rejected() == 0 && done.status() == ImportProgress.Status.DONE;
    }
}
