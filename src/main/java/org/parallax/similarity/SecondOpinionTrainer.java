package org.parallax.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Learns what a second opinion adds to the log-odds by signals.
 *
 * <p>These stand as they are and only the addition is learnt, so that the figures of decided and undecided pairs can be
 * averaged. All pairs are learnt from, not only those that the signals leave undecided: weights from these alone came out
 * twice as large and did not hold on other collections. Time is left out, as for the signals.
 */
public final class SecondOpinionTrainer {
    private final ArticleLinker linker;
    private final String name;
    private final List<double[]> values = new ArrayList<>();
    private final List<Boolean> positive = new ArrayList<>();
    private final List<Double> importance = new ArrayList<>();
    private final List<Double> bySignals = new ArrayList<>();

    /**
     * @param linker whose signals the opinion is added to
     * @param name of the opinion
     */
    public SecondOpinionTrainer(ArticleLinker linker, String name) {
        this.linker = linker;
        this.name = name;
    }

    /** Adds those of a collection's pairs that the opinion can compare. */
    public void add(List<TrainingPair> pairs, SecondOpinion opinion) {
        for (TrainingPair pair : pairs) {
            OptionalDouble measured = opinion.measure(pair.a().profile(), pair.b().profile());
            if (measured.isPresent()) {
                values.add(new double[] {measured.getAsDouble()});
                positive.add(pair.sameEvent());
                importance.add(pair.importance());
                bySignals.add(linker.byContent(pair.a(), pair.b()));
            }
        }
    }

    /** With the opinion's name; weights of 0 where no pair could be compared. */
    public LinkWeights train() {
        if (values.isEmpty()) {
            return new LinkWeights(0, Map.of(), Map.of());
        }
        boolean[] labels = new boolean[values.size()];
        for (int n = 0; n < labels.length; n++) {
            labels[n] = positive.get(n);
        }
        double[] fitted = LogisticRegression.fit(values.toArray(double[][]::new), labels, doubles(importance), doubles(bySignals));
        return new LinkWeights(fitted[0], Map.of(name, fitted[1]), Map.of());
    }

    private static double[] doubles(List<Double> boxed) {
        return boxed.stream().mapToDouble(value -> value).toArray();
    }
}
