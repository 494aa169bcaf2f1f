package org.parallax.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import org.parallax.article.ArticleId;
import org.parallax.article.Published;
import org.parallax.similarity.ArticleLinker;
import org.parallax.similarity.DocumentFrequencies;
import org.parallax.story.StoryFinder;
import org.parallax.story.StoryId;
import org.parallax.story.StorySettings;

/**
 * How well stories fit clusters made by people, with the shipped weights and with weights that never saw the corpus.
 *
 * <p>The held-out weights of a corpus are learnt from those of the other files that are used for training, and the terms of
 * the corpus are not in their reference collection.
 */
public final class ClusterEvaluation {
    /** Corpora that weights are learnt from, by the name of their folder. */
    static final Set<String> TRAINING = Set.of("ecbplus", "neus", "newscluster_5w1h");

    private static final Duration GAP = Duration.ofDays(30);
    private static final Instant ONE_DAY = Instant.parse("2020-01-01T12:00:00Z");

    private ClusterEvaluation() {}

    public static EvaluationTable evaluate(List<Path> files) throws IOException {
        List<ClusteredCorpus> corpora = new ArrayList<>();
        for (Path file : files) {
            corpora.add(ClusteredCorpus.read(file));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (ClusteredCorpus corpus : corpora) {
            ArticleLinkerWithTerms heldOut = heldOut(corpus, corpora);
            variants(corpus).forEach((name, variant) -> rows.add(row(name, variant, heldOut)));
        }
        return new EvaluationTable("Stories against gold clusters (B3 = B-cubed)", List.of(
                "corpus", "articles", "clusters", "B3 P", "B3 R", "B3 F1", "pair P", "pair R", "pair F1",
                "held out: B3 P", "B3 R", "B3 F1", "pair F1"), rows);
    }

    /** The corpus, where all is dated with its clusters split at gaps and with other dates, and where all is titled without texts and dates; each by its name in the tables. */
    static SequencedMap<String, ClusteredCorpus> variants(ClusteredCorpus corpus) {
        SequencedMap<String, ClusteredCorpus> variants = new LinkedHashMap<>();
        variants.put(corpus.name(), corpus);
        if (corpus.isDated()) {
            ClusteredCorpus split = corpus.splitAtGaps(GAP);
            variants.put(corpus.name() + ", gold split at gaps over 30 days", split);
            variants.put("  dates equal", split.withDates(Published.at(ONE_DAY)));
            variants.put("  dates removed", split.withDates(Published.unknown()));
        }
        if (corpus.isTitled()) {
            variants.put("  titles only", corpus.titlesOnly().withDates(Published.unknown()));
        }
        return variants;
    }

    private record ArticleLinkerWithTerms(ArticleLinker linker, DocumentFrequencies reference) {}

    private static ArticleLinkerWithTerms heldOut(ClusteredCorpus corpus, List<ClusteredCorpus> corpora) {
        List<ClusteredCorpus> others = corpora.stream().filter(other -> other != corpus).toList();
        List<ClusteredCorpus> labelled = others.stream().filter(other -> TRAINING.contains(other.name())).toList();
        if (labelled.isEmpty()) {
            return new ArticleLinkerWithTerms(new ArticleLinker(), DocumentFrequencies.reference());
        }
        LinkTraining training = LinkTraining.ofCorpora(others, labelled);
        return new ArticleLinkerWithTerms(
                training.linker(), training.frequencies());
    }

    private static List<Object> row(String name, ClusteredCorpus corpus, ArticleLinkerWithTerms heldOut) {
        ClusterScores shipped = score(corpus, new StoryFinder(StorySettings.DEFAULT));
        ClusterScores unseen = score(corpus, new StoryFinder(StorySettings.DEFAULT, heldOut.linker(), heldOut.reference()));
        return List.of(name, corpus.articles().size(), (int) corpus.clusters().values().stream().distinct().count(),
                shipped.precision(), shipped.recall(), shipped.f1(), shipped.pairPrecision(), shipped.pairRecall(), shipped.pairF1(),
                unseen.precision(), unseen.recall(), unseen.f1(), unseen.pairF1());
    }

    private static ClusterScores score(ClusteredCorpus corpus, StoryFinder finder) {
        Map<ArticleId, StoryId> found = StoryFinder.cluster(corpus.profiles(), finder);
        return ClusterScores.of(corpus.clusters(), found);
    }
}
