package org.parallax.similarity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns link weights from articles that people grouped.
 *
 * <p>Every collection counts the same, and in it the pairs of one event as much as the others. A signal that a pair lacks
 * takes its mean over the examples where words can be compared, and 0 across languages: there no names in common means
 * no evidence at all. Time is no signal here.
 */
public final class LinkTrainer {
    private final List<String> signals;
    private final boolean imputes;
    private final double othersCount;
    private final List<double[]> values = new ArrayList<>();
    private final List<Boolean> positive = new ArrayList<>();
    private final List<Double> importance = new ArrayList<>();

    private LinkTrainer(List<String> signals, boolean imputes, double othersCount) {
        this.signals = signals;
        this.imputes = imputes;
        this.othersCount = othersCount;
    }

    /** For articles whose words can be compared. */
    public static LinkTrainer sameLanguage() {
        return new LinkTrainer(
                List.of("title", "titleFound", "lead", "leadFound", "text", "names", "leadNames", "numbers", "dates", "places", "quotes"), true, 1);
    }

    /**
     * For articles of which only the headline is known: the signals that are then not all one and the same. Pairs of two
     * events count twice: collections of headlines are large, and in them many share a few words by chance.
     */
    public static LinkTrainer headlines() {
        return new LinkTrainer(List.of("title", "leadNames", "numbers", "places"), true, 2);
    }

    /** For articles in different languages: the same examples without the signals that need one language. */
    public static LinkTrainer acrossLanguages() {
        return new LinkTrainer(List.of("names", "leadNames", "numbers", "dates", "places"), false, 1);
    }

    public LinkTrainer add(List<TrainingPair> pairs) {
        for (TrainingPair pair : pairs) {
            values.add(measure(pair.a(), pair.b()));
            positive.add(pair.sameEvent());
            importance.add(pair.sameEvent() ? pair.importance() : othersCount * pair.importance());
        }
        return this;
    }

    private double[] measure(WeightedProfile a, WeightedProfile b) {
        return signals.stream()
                .mapToDouble(name -> ArticleLinker.signal(name).measure(a, b).orElse(Double.NaN))
                .toArray();
    }

    public LinkWeights train() {
        double[][] rows = values.stream().map(double[]::clone).toArray(double[][]::new);
        boolean[] labels = new boolean[rows.length];
        double[] weights = new double[rows.length];
        for (int n = 0; n < rows.length; n++) {
            labels[n] = positive.get(n);
            weights[n] = importance.get(n);
        }
        Map<String, Double> typical = new TreeMap<>();
        for (int i = 0; i < signals.size(); i++) {
            typical.put(signals.get(i), fill(rows, i, imputes ? mean(rows, weights, i) : 0));
        }
        double[] fitted = LogisticRegression.fit(rows, labels, weights);
        Map<String, Double> learnt = new TreeMap<>();
        for (int i = 0; i < signals.size(); i++) {
            learnt.put(signals.get(i), fitted[i + 1]);
        }
        return new LinkWeights(fitted[0], learnt, typical);
    }

    private static double mean(double[][] rows, double[] weights, int column) {
        double sum = 0;
        double total = 0;
        for (int n = 0; n < rows.length; n++) {
            if (!Double.isNaN(rows[n][column])) {
                sum += weights[n] * rows[n][column];
                total += weights[n];
            }
        }
        return total == 0 ? 0 : sum / total;
    }

    private static double fill(double[][] rows, int column, double value) {
        for (double[] row : rows) {
            row[column] = Double.isNaN(row[column]) ? value : row[column];
        }
        return value;
    }
}
