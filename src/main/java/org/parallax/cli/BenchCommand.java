package org.parallax.cli;

import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.bench.EmbeddingBench;
import org.parallax.bench.EngineBench;
import org.parallax.bench.GeneratedCorpus;
import org.parallax.bench.Measurement;
import org.parallax.bench.WindowBench;
import org.parallax.similarity.ArticleProfile;
import org.parallax.similarity.ProfileMaker;
import org.parallax.similarity.embedding.SentenceEncoder;
import org.parallax.text.segment.LanguageDetector;
import org.parallax.wire.WireJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
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
    private static final int MOST_IN_WINDOW = 1_000_000;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Articles as JSON lines; without any, a corpus is generated.")
    private List<Path> files = List.of();

    @Option(names = "--articles", defaultValue = "2000", paramLabel = "N", description = "Articles to generate; ${DEFAULT-VALUE} by default.")
    private int count;

    @Option(names = "--per-event", defaultValue = "8", paramLabel = "N", description = "Articles an event; ${DEFAULT-VALUE} by default.")
    private int perEvent;

    @Option(
            names = "--window",
            split = ",",
            defaultValue = "2000,10000",
            paramLabel = "N",
            description = "Sizes of the windows of generated articles that candidates are searched in, the files' articles among them; "
                    + "${DEFAULT-VALUE} by default, 0 for none. 10000,50000,200000 takes long, and PARALLAX_JAVA_OPTIONS=-Xmx5g.")
    private List<Integer> windows;

    @Option(names = "--json", description = "JSON instead of a table.")
    private boolean json;

    @Mixin
    private EmbeddingOption embeddings;

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
        if (windows.stream().anyMatch(size -> size < 0 || size > MOST_IN_WINDOW)) {
            throw new UserError("--window takes sizes up to " + MOST_IN_WINDOW);
        }
        List<Corpus> corpora = new ArrayList<>();
        if (files.isEmpty()) {
            corpora.add(measure("generated, " + count + " articles, " + perEvent + " an event", GeneratedCorpus.generate(SEED, count, perEvent)));
        }
        ArticleFiles reader = new ArticleFiles(spec.commandLine().getErr());
        LanguageDetector languages = new LanguageDetector();
        ProfileMaker profiles = new ProfileMaker();
        Map<ArticleId, ArticleProfile> given = new TreeMap<>();
        for (Path file : files) {
            List<Article> articles = reader.read(file).stream().map(languages::identify).toList();
            corpora.add(measure(file.toString(), articles));
            articles.forEach(article -> given.putIfAbsent(article.id(), profiles.of(article)));
        }
        List<Integer> sizes = windows.stream().filter(size -> size > 0).sorted().toList();
        if (!sizes.isEmpty()) {
            corpora.add(new Corpus("window", figures(new WindowBench().run(sizes, List.copyOf(given.values())))));
        }
        print(corpora);
        return 0;
    }

    private Corpus measure(String name, List<Article> articles) throws IOException {
        List<Measurement> measured = new ArrayList<>(new EngineBench().run(articles));
        if (embeddings.isOn()) {
            try (SentenceEncoder encoder = EmbeddingOption.load()) {
                measured.addAll(EmbeddingBench.run(articles, encoder));
            }
        }
        measured.add(ImportBench.run(articles));
        return new Corpus(name, figures(measured));
    }

    private static List<Figure> figures(List<Measurement> measured) {
        return measured.stream().map(figure -> new Figure(figure.name(), figure.value(), figure.unit(), figure.count())).toList();
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
                out.printf(Locale.ROOT, "  %-62s %10.3f %-10s (%d)%n", figure.name(), figure.value(), figure.unit(), figure.count());
            }
        }
    }
}
