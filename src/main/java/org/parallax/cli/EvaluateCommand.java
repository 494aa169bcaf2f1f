package org.parallax.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parallax.evaluation.EvaluationTable;
import org.parallax.wire.WireJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measured quality against gold files. */
@Command(
        name = "evaluate",
        description = {
            "Measures quality against gold files, as a table or as JSON.",
            "Without files: those of the folder in the environment variable PARALLAX_DATA, ../shared/data without it."
        },
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
    private Evaluation what;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "GOLD", description = "Gold files.")
    private List<Path> gold = List.of();

    @Option(names = "--json", description = "A JSON array of tables instead of text.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        List<Path> files = gold.isEmpty() ? known() : gold;
        if (files.isEmpty()) {
            return gold.isEmpty() ? 0 : 1;
        }
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new NoSuchFileException(file.toString());
            }
        }
        List<EvaluationTable> tables = what.evaluate(files);
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        if (json) {
            out.println(WireJson.mapper().writeValueAsString(tables.stream().map(EvaluationBody::of).toList()));
        } else {
            tables.forEach(table -> out.println(table.toText()));
        }
        return 0;
    }

    /** The gold files that are there; each one that is not is named loudly. */
    private List<Path> known() {
        Path data = Path.of(Optional.ofNullable(System.getenv("PARALLAX_DATA")).orElse("../shared/data"));
        List<Path> found = new ArrayList<>();
        for (String name : what.defaultGold()) {
            Path file = data.resolve(name);
            if (Files.isRegularFile(file)) {
                found.add(file);
            } else {
                spec.commandLine().getErr().println("evaluate: SKIPPED " + file + ": no such file (PARALLAX_DATA names the folder)");
            }
        }
        return found;
    }
}
