package org.parallax.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.article.Article;
import org.parallax.pipeline.Analyses;
import org.parallax.text.AnalyzedArticle;
import org.parallax.text.TextAnalyzer;
import org.parallax.wire.AnalysisWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Texts to what was found in each. */
@Command(
        name = "analyze",
        description = "Finds sentences, figures, quotes, names and attributions in each text of a file, with offsets in code points.",
        mixinStandardHelpOptions = true)
final class AnalyzeCommand implements Callable<Integer> {
    /** Texts analysed before their lines are written: bounds the memory of a long file. */
    private static final int BATCH = 256;

    @Option(names = "--in", required = true, paramLabel = "FILE",
            description = "JSON lines {\"id\",\"text\",\"title\"?,\"language\"?,\"publishedAt\"?}.")
    private Path in;

    @Option(names = "--out", paramLabel = "FILE", description = "Where the lines go; standard output without it.")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        ArticleFiles files = new ArticleFiles(spec.commandLine().getErr());
        List<Article> articles = files.read(in);
        TextAnalyzer analyzer = new TextAnalyzer();
        try (Output output = Output.to(out); Progress progress = new Progress("analysing texts", articles.size())) {
            for (int from = 0; from < articles.size(); from += BATCH) {
                List<Article> batch = articles.subList(from, Math.min(articles.size(), from + BATCH));
                for (AnalyzedArticle analyzed : Analyses.inOrder(batch, analyzer::analyze, progress::step)) {
                    output.line(AnalysisWriter.write(analyzed.article().id().value(), analyzed.text()));
                }
            }
            output.complete();
        }
        return files.badLines() == 0 ? 0 : 1;
    }
}
