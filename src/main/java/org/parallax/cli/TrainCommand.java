package org.parallax.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parallax.evaluation.LinkTraining;
import org.parallax.similarity.embedding.SentenceEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The weights by which articles are linked, learnt from clustered articles. */
@Command(
        name = "train",
        description = {
            "Learns link weights and document frequencies from files of articles with their clusters; the same files give the same bytes.",
            "The files of the program lie in src/main/resources/similarity.",
            "With --embeddings: only what embeddings add to the weights of the program, which takes some minutes."
        },
        mixinStandardHelpOptions = true)
final class TrainCommand implements Callable<Integer> {
    @Parameters(paramLabel = "GOLD", arity = "1..*", description = "Articles as JSON lines, each with its cluster.")
    private List<Path> files;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder that the weights are written to.")
    private Path out;

    @Mixin
    private EmbeddingOption embeddings;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(out);
        if (embeddings.isOn()) {
            try (SentenceEncoder encoder = EmbeddingOption.load()) {
                LinkTraining.writeEmbedding(files, encoder, out);
            }
        } else {
            LinkTraining.of(files).write(out, files);
        }
        return 0;
    }
}
