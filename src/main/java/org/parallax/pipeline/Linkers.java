package org.parallax.pipeline;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.parallax.similarity.ArticleLinker;
import org.parallax.similarity.LinkWeights;
import org.parallax.similarity.embedding.EmbeddingOpinion;
import org.parallax.similarity.embedding.EncoderLoad;
import org.parallax.similarity.embedding.SentenceEncoder;
import org.parallax.storage.ArticleStore;
import org.parallax.storage.Corpus;
import org.parallax.storage.StoredArticle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes what decides about pairs of articles of a corpus.
 *
 * <p>The model of embeddings is read when the first corpus needs it, and only where they are switched on; where it does not run
 * on this machine, the signals decide alone. Embeddings are not stored: they are computed again after a start, for the pairs
 * that are undecided then.
 */
@Singleton
class Linkers {
    private static final Logger LOG = LoggerFactory.getLogger(Linkers.class);

    private final ArticleStore articles;
    private final StoryFindingSettings settings;
    private Optional<EncoderLoad> load = Optional.empty();

    Linkers(ArticleStore articles, StoryFindingSettings settings) {
        this.articles = articles;
        this.settings = settings;
    }

    /** For one thread at a time, as the opinion keeps embeddings. */
    ArticleLinker linker(Corpus corpus) {
        ArticleLinker bySignals = new ArticleLinker();
        return switch (settings.embeddings()) {
            case OFF -> bySignals;
            case UNDECIDED -> encoder().map(encoder -> withEmbeddings(bySignals, encoder, corpus)).orElse(bySignals);
        };
    }

    private ArticleLinker withEmbeddings(ArticleLinker bySignals, SentenceEncoder encoder, Corpus corpus) {
        return bySignals.with(
                new EmbeddingOpinion(encoder, id -> articles.find(corpus, id).map(StoredArticle::article)), LinkWeights.EMBEDDING);
    }

    private synchronized Optional<SentenceEncoder> encoder() {
        if (load.isEmpty()) {
            load = Optional.of(SentenceEncoder.load());
            if (load.get() instanceof EncoderLoad.Failed failed) {
                LOG.warn("stories are found without embeddings: {}", failed.reason());
            }
        }
        return load.get().encoder();
    }

    @PreDestroy
    synchronized void close() {
        load.flatMap(EncoderLoad::encoder).ifPresent(SentenceEncoder::close);
        load = Optional.empty();
    }
}
