package org.parallax.cli;

import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.parallax.article.Article;
import org.parallax.bench.EngineBench;
import org.parallax.bench.GeneratedCorpus;
import org.parallax.bench.Measurement;
import org.parallax.text.segment.LanguageDetector;
import org.parallax.wire.WireJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Throughput and latency of the engine. */
@Command(
        name = "bench",
        description = "Measures how fast articles are analysed, grouped, compared and imported: on a generated corpus, or on files of articles.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
    private static final long SEED = 20260101;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Articles as JSON lines; without any, a corpus is generated.")
    private List<Path> files = List.of();

    @Option(names = "--articles", defaultValue = "2000", paramLabel = "N", description = "Articles to generate; ${DEFAULT-VALUE} by default.")
    private int count;

    @Option(names = "--per-event", defaultValue = "8", paramLabel = "N", description = "Articles an event; ${DEFAULT-VALUE} by default.")
    private int perEvent;

    @Option(names = "--json", description = "JSON instead of a table.")
    private boolean json;

    @Spec
    private CommandSpec spec;

    /** The measurements of one corpus. */
    @Serdeable
    record Corpus(String corpus, List<Figure> measurements) {}

    /** One measurement. */
    @Serdeable
    record Figure(String name, double value, String unit, int count) {}

    @Override
    public Integer call() throws IOException {
        if (count < 1 || perEvent < 1) {
            throw new UserError("--articles and --per-event are at least 1");
        }
        List<Corpus> corpora = new ArrayList<>();
        if (files.isEmpty()) {
            corpora.add(measure("generated, " + count + " articles, " + perEvent + " an event", GeneratedCorpus.generate(SEED, count, perEvent)));
        }
        ArticleFiles reader = new ArticleFiles(spec.commandLine().getErr());
        LanguageDetector languages = new LanguageDetector();
        for (Path file : files) {
            corpora.add(measure(file.toString(), reader.read(file).stream().map(languages::identify).toList()));
        }
        print(corpora);
        return 0;
    }

    private static Corpus measure(String name, List<Article> articles) throws IOException {
        List<Measurement> measured = new ArrayList<>(new EngineBench().run(articles));
        measured.add(ImportBench.run(articles));
        return new Corpus(name, measured.stream().map(figure -> new Figure(figure.name(), figure.value(), figure.unit(), figure.count())).toList());
    }

    private void print(List<Corpus> corpora) throws IOException {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        if (json) {
            out.println(WireJson.mapper().writeValueAsString(corpora));
            return;
        }
        for (Corpus corpus : corpora) {
            out.println(corpus.corpus());
            for (Figure figure : corpus.measurements()) {
                out.printf(Locale.ROOT, "  %-28s %10.1f %-10s (%d)%n", figure.name(), figure.value(), figure.unit(), figure.count());
            }
        }
    }
}
