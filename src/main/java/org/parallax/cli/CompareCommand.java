package org.parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.comparison.Comparison;
import org.parallax.comparison.perspective.Grouping;
import org.parallax.pipeline.Comparisons;
import org.parallax.text.TextAnalyzer;
import org.parallax.wire.ComparisonWriter;
import org.parallax.wire.Fingerprint;
import org.parallax.wire.StoryVersionBody;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The articles of one story, side by side, with nothing stored. */
@Command(
        name = "compare",
        description = "Compares the articles of a file as tellings of one event: the body of POST /comparisons.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    @Option(names = "--in", required = true, paramLabel = "FILE", description = "Articles as JSON lines (.jsonl, .jsonl.gz).")
    private Path in;

    @Option(names = "--by", defaultValue = "country", paramLabel = "AXIS", description = "country, outlet, article or language; ${DEFAULT-VALUE} by default.")
    private String by;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the comparison goes; standard output without it.")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Grouping grouping = Grouping.find(by).orElseThrow(() -> new UserError("--by " + by + ": allowed are "
                + Arrays.stream(Grouping.values()).map(Grouping::key).collect(Collectors.joining(", "))));
        ArticleFiles files = new ArticleFiles(spec.commandLine().getErr());
        List<Article> articles = files.read(in);
        requireDistinct(articles);
        Comparison comparison = new Comparisons(new TextAnalyzer()).compare(grouping, articles);
        try (Output output = Output.to(out)) {
            output.line(ComparisonWriter.write(
                    comparison, new StoryVersionBody(null, null), Fingerprint.of(List.of(), articles)));
            output.complete();
        }
        return files.badLines() == 0 ? 0 : 1;
    }

    private static void requireDistinct(List<Article> articles) {
        Set<ArticleId> seen = new HashSet<>();
        for (Article article : articles) {
            if (!seen.add(article.id())) {
                throw new UserError("the id " + article.id() + " stands twice");
            }
        }
    }
}
