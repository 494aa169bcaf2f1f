package org.parallax.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Learns what a second opinion adds to the log-odds of undecided pairs.
 *
 * <p>The log-odds by signals stand as they are and only the addition is learnt, so that the figures of decided and undecided
 * pairs can be averaged. Time is left out, as for the signals.
 */
public final class UndecidedTrainer {
    private final ArticleLinker linker;
    private final SecondOpinion opinion;
    private final List<double[]> values = new ArrayList<>();
    private final List<Boolean> positive = new ArrayList<>();
    private final List<Double> importance = new ArrayList<>();
    private final List<Double> bySignals = new ArrayList<>();

    /** @param linker whose signals leave pairs undecided */
    public UndecidedTrainer(ArticleLinker linker, SecondOpinion opinion) {
        this.linker = linker;
        this.opinion = opinion;
    }

    /** Adds the undecided ones of these pairs. */
    public void add(List<TrainingPair> pairs) {
        for (TrainingPair pair : pairs) {
            double logOdds = linker.byContent(pair.a(), pair.b());
            OptionalDouble measured = Undecided.includes(logOdds)
                    ? opinion.measure(pair.a().profile(), pair.b().profile())
                    : OptionalDouble.empty();
            if (measured.isPresent()) {
                values.add(new double[] {measured.getAsDouble()});
                positive.add(pair.sameEvent());
                importance.add(pair.importance());
                bySignals.add(logOdds);
            }
        }
    }

    /** With the opinion's name; weights of 0 where no pair was undecided. */
    public LinkWeights train() {
        if (values.isEmpty()) {
            return new LinkWeights(0, Map.of(), Map.of());
        }
        boolean[] labels = new boolean[values.size()];
        for (int n = 0; n < labels.length; n++) {
            labels[n] = positive.get(n);
        }
        double[] fitted = LogisticRegression.fit(values.toArray(double[][]::new), labels, doubles(importance), doubles(bySignals));
        return new LinkWeights(fitted[0], Map.of(opinion.name(), fitted[1]), Map.of());
    }

    private static double[] doubles(List<Double> boxed) {
        return boxed.stream().mapToDouble(value -> value).toArray();
    }
}
