package org.parallax.similarity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.article.ArticleId;

/**
 * Learns link weights from articles that people grouped.
 *
 * <p>Examples are the pairs that the decision will be asked about: each article with its candidates, and with all of its
 * group. Every collection counts the same, and in it the pairs of one event as much as the others. A signal that a pair
 * lacks takes its mean over the examples where words can be compared, and 0 across languages: there no names in common means
 * no evidence at all. Time is no signal here.
 */
public final class LinkTrainer {
    private static final int CANDIDATES = 50;

    private final List<String> signals;
    private final boolean imputes;
    private final List<double[]> values = new ArrayList<>();
    private final List<Boolean> positive = new ArrayList<>();
    private final List<Double> importance = new ArrayList<>();

    private LinkTrainer(List<String> signals, boolean imputes) {
        this.signals = signals;
        this.imputes = imputes;
    }

    /** For articles whose words can be compared. */
    public static LinkTrainer sameLanguage() {
        return new LinkTrainer(List.of("title", "lead", "text", "names", "leadNames", "numbers", "dates", "places", "quotes"), true);
    }

    /** For articles in different languages: the same examples without the signals that need one language. */
    public static LinkTrainer acrossLanguages() {
        return new LinkTrainer(List.of("names", "leadNames", "numbers", "dates", "places"), false);
    }

    /** Adds a collection with the group of each article. */
    public LinkTrainer add(List<ArticleProfile> profiles, Map<ArticleId, String> groups, DocumentFrequencies reference) {
        DocumentFrequencies frequencies = reference.copy();
        profiles.forEach(frequencies::add);
        Map<ArticleId, WeightedProfile> weighted = new TreeMap<>();
        ArticleSlots slots = new ArticleSlots();
        CandidateIndex index = new CandidateIndex(slots);
        Map<String, List<WeightedProfile>> members = new TreeMap<>();
        for (ArticleProfile profile : profiles.stream().sorted(Comparator.comparing(ArticleProfile::id)).toList()) {
            WeightedProfile one = WeightedProfile.of(profile, frequencies);
            weighted.put(profile.id(), one);
            index.add(slots.add(one));
            members.computeIfAbsent(groups.get(profile.id()), group -> new ArrayList<>()).add(one);
        }
        int first = values.size();
        for (WeightedProfile one : weighted.values()) {
            TreeSet<ArticleId> others = new TreeSet<>();
            index.candidates(one, CANDIDATES).forEach(other -> others.add(other.id()));
            members.get(groups.get(one.id())).forEach(other -> others.add(other.id()));
            for (ArticleId other : others.tailSet(one.id(), false)) {
                values.add(measure(one, weighted.get(other)));
                positive.add(groups.get(one.id()).equals(groups.get(other)));
            }
        }
        long events = positive.subList(first, positive.size()).stream().filter(same -> same).count();
        long others = positive.size() - first - events;
        for (boolean same : positive.subList(first, positive.size())) {
            importance.add(.5 / (same ? events : others));
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
