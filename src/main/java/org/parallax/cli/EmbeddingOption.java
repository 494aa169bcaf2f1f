package org.parallax.cli;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleLinker;
import org.parallax.similarity.LinkWeights;
import org.parallax.similarity.embedding.EmbeddingOpinion;
import org.parallax.similarity.embedding.EncoderLoad;
import org.parallax.similarity.embedding.SentenceEncoder;
import picocli.CommandLine.Option;

/** Whether undecided pairs of English articles are compared by a neural model too. */
final class EmbeddingOption {
    @Option(names = "--embeddings", description = "Compare undecided pairs of English articles by a neural model too; slow.")
    private boolean on;

    boolean isOn() {
        return on;
    }

    /** Works with the linker that is asked for. */
    <T> T with(Map<ArticleId, Article> articles, Function<ArticleLinker, T> work) {
        ArticleLinker linker = new ArticleLinker();
        if (!on) {
            return work.apply(linker);
        }
        try (SentenceEncoder encoder = load()) {
            EmbeddingOpinion opinion = new EmbeddingOpinion(encoder, id -> Optional.ofNullable(articles.get(id)));
            return work.apply(linker.with(opinion, LinkWeights.EMBEDDING));
        }
    }

    /** The model; {@link UserError} where it does not run here. */
    static SentenceEncoder load() {
        return switch (SentenceEncoder.load()) {
            case EncoderLoad.Loaded(SentenceEncoder encoder) -> encoder;
            case EncoderLoad.Failed(String reason) -> throw new UserError(reason);
        };
    }
}
