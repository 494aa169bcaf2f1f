package org.parallax.cli;

import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import org.parallax.wire.Fingerprint;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's entry point: the list of its commands. */
@Command(
        name = "parallax",
        description = "How the same event is told in different countries.",
        mixinStandardHelpOptions = true,
        versionProvider = Parallax.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ServeCommand.class, DemoCommand.class, ImportCommand.class, ExportCommand.class, ClusterCommand.class, AnalyzeCommand.class,
            CompareCommand.class, ExplainCommand.class, EvaluateCommand.class, TrainCommand.class, BenchCommand.class
        },
        footer = {"", "./parallax test builds everything and runs all tests."})
public final class Parallax {
    private Parallax() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Parallax())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Parallax::report);
    }

    /** A failure that a user can mend is one line; anything else keeps its stack trace. */
    private static int report(Exception failure, CommandLine command, CommandLine.ParseResult arguments) throws Exception {
        PrintWriter err = command.getErr();
        switch (failure) {
            case NoSuchFileException missing -> err.println("parallax: no such file: " + missing.getMessage());
            case AccessDeniedException denied -> err.println("parallax: may not read or write " + denied.getMessage());
            case FileSystemException other -> err.println("parallax: cannot use " + other.getMessage());
            case ZipException damaged -> err.println("parallax: a .gz file is damaged: " + damaged.getMessage());
            case UserError error -> err.println("parallax: " + error.getMessage());
            default -> throw failure;
        }
        return 1;
    }

    /** The version of the engine, which stands in every result. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"parallax " + Fingerprint.ENGINE_VERSION};
        }
    }
}
