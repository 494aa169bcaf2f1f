package org.parallax.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleLinker;
import org.parallax.similarity.LinkWeights;
import org.parallax.similarity.embedding.EmbeddingOpinion;
import org.parallax.similarity.embedding.SentenceEncoder;
import org.parallax.story.StoryFinder;
import org.parallax.story.StorySettings;

/** What embeddings of undecided pairs change: stories with and without them, by weights that never saw the corpus. */
public final class EmbeddingEvaluation {
    private final SentenceEncoder encoder;
    private final List<ClusteredCorpus> corpora = new ArrayList<>();
    private final Map<String, EmbeddingOpinion> opinions = new HashMap<>();

    private EmbeddingEvaluation(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    /** Files as for {@link ClusterEvaluation}; at least two of them are learnt from. */
    public static EvaluationTable evaluate(List<Path> files, SentenceEncoder encoder) throws IOException {
        EmbeddingEvaluation evaluation = new EmbeddingEvaluation(encoder);
        for (Path file : files) {
            ClusteredCorpus corpus = ClusteredCorpus.read(file);
            evaluation.corpora.add(corpus);
            evaluation.opinions.put(corpus.name(), opinion(corpus, encoder));
        }
        return evaluation.table();
    }

    /** Compares the articles of a corpus. */
    static EmbeddingOpinion opinion(ClusteredCorpus corpus, SentenceEncoder encoder) {
        Map<ArticleId, Article> articles = new HashMap<>();
        corpus.articles().forEach(article -> articles.put(article.id(), article));
        return new EmbeddingOpinion(encoder, id -> Optional.ofNullable(articles.get(id)));
    }

    private EvaluationTable table() {
        List<List<Object>> rows = new ArrayList<>();
        for (ClusteredCorpus corpus : corpora) {
            List<ClusteredCorpus> others = corpora.stream().filter(other -> other != corpus).toList();
            List<ClusteredCorpus> labelled = others.stream().filter(other -> ClusterEvaluation.TRAINING.contains(other.name())).toList();
            LinkTraining training = LinkTraining.ofCorpora(others, labelled);
            LinkWeights added = LinkTraining.embedding(others, labelled, training.linker(), other -> opinions.get(other.name()));
            ClusterEvaluation.variants(corpus).forEach((name, variant) -> rows.add(row(name, variant, training, added)));
        }
        return new EvaluationTable("Stories with embeddings of undecided pairs, held out (B3 = B-cubed)", List.of(
                "corpus", "articles", "without: B3 F1", "pair F1", "with: B3 F1", "pair F1", "articles encoded"), rows);
    }

    private List<Object> row(String name, ClusteredCorpus corpus, LinkTraining training, LinkWeights added) {
        EmbeddingOpinion opinion = opinion(corpus, encoder);
        ArticleLinker linker = training.linker();
        ClusterScores without = score(corpus, linker, training);
        ClusterScores with = score(corpus, linker.with(opinion, added), training);
        return List.of(name, corpus.articles().size(), without.f1(), without.pairF1(), with.f1(), with.pairF1(),
                (double) opinion.encoded() / corpus.articles().size());
    }

    private static ClusterScores score(ClusteredCorpus corpus, ArticleLinker linker, LinkTraining training) {
        StoryFinder finder = new StoryFinder(StorySettings.DEFAULT, linker, training.frequencies());
        return ClusterScores.of(corpus.clusters(), StoryFinder.cluster(corpus.profiles(), finder));
    }
}
