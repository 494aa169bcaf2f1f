package org.parallax.similarity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each signal counts for in the decision whether two articles report one event.
 *
 * @param bias log-odds where every signal is 0
 * @param weights added log-odds of a signal at 1, by its name
 * @param typical the value taken for a signal that could not be measured, by its name
 */
public record LinkWeights(double bias, Map<String, Double> weights, Map<String, Double> typical) {
    /** For articles whose words can be compared. */
    public static final LinkWeights SAME_LANGUAGE = load("same-language");
    /** For articles that have nothing but a headline. */
    public static final LinkWeights HEADLINES = load("headlines");
    /** For articles in different languages: names, numbers and places decide. */
    public static final LinkWeights ACROSS_LANGUAGES = load("across-languages");
    /** Of embeddings, added to those of the signals. */
    public static final LinkWeights EMBEDDING = load("embedding");

    public LinkWeights {
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
        typical = Collections.unmodifiableMap(new TreeMap<>(typical));
    }

    double weight(String signal) {
        return weights.getOrDefault(signal, 0.0);
    }

    double typical(String signal) {
        return typical.getOrDefault(signal, 0.0);
    }

    /** In the form of the resource files: a line "bias x", then "signal weight typical" for each signal. */
    public String toText() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "bias %.4f%n", bias));
        weights.forEach((signal, weight) -> text.append(
                String.format(Locale.ROOT, "%s %.4f %.4f%n", signal, weight, typical(signal))));
        return text.toString();
    }

    private static LinkWeights load(String name) {
        String path = "/similarity/link-weights-" + name + ".txt";
        try (InputStream in = LinkWeights.class.getResourceAsStream(path)) {
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static LinkWeights read(BufferedReader reader) {
        double bias = 0;
        Map<String, Double> weights = new TreeMap<>();
        Map<String, Double> typical = new TreeMap<>();
        for (String line : reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()) {
            String[] cells = line.split(" ");
            if (cells[0].equals("bias")) {
                bias = Double.parseDouble(cells[1]);
            } else {
                weights.put(cells[0], Double.parseDouble(cells[1]));
                typical.put(cells[0], Double.parseDouble(cells[2]));
            }
        }
        return new LinkWeights(bias, weights, typical);
    }
}
