package org.parallax.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.parallax.article.Language;
import org.parallax.article.Span;
import org.parallax.text.quantity.NumberParser;
import org.parallax.text.quantity.NumberParser.ParsedNumber;

/**
 * Conformance cases of Microsoft Recognizers-Text as a test of number and unit grammar, per language and model.
 *
 * <p>A case passes when every number it expects is found, overlapping, with its value (and for measures a unit), and a case that
 * expects none passes when none is found. Left out, because the two systems answer different questions by design:
 * ordinals; powers and scientific notation ({@code 1.1^23}); results that have no number (a unit alone, a bare "%");
 * cases that expect nothing although a number stands there (they only say that another of their models takes it).
 */
public final class RecognizersEvaluation {
    private static final Map<String, String> LANGUAGES = Map.of("English", "en", "Spanish", "es", "French", "fr", "German", "de",
            "Portuguese", "pt", "Italian", "it", "Chinese", "zh", "Arabic", "ar");
    private static final List<String> MODELS = List.of("NumberModel", "PercentModel", "CurrencyModel", "DimensionModel", "AgeModel", "TemperatureModel");
    private static final double TOLERANCE = 1e-6;

    private final Map<String, int[]> passed = new TreeMap<>();
    private final List<String> failures = new ArrayList<>();

    private RecognizersEvaluation() {}

    /** Reads {@code specs.jsonl} and measures. */
    public static EvaluationTable evaluate(Path gold) {
        List<List<Object>> rows = new ArrayList<>();
        run(gold).passed.forEach((name, counts) -> {
            String[] key = name.split(" ");
            rows.add(List.of(key[0], key[1], counts[1], (double) counts[0] / counts[1]));
        });
        return new EvaluationTable("Recognizers-Text, " + gold.getFileName(), List.of("language", "model", "cases", "passed"), rows);
    }

    /** The cases that fail, a line each. */
    public static List<String> failures(Path gold) {
        return List.copyOf(run(gold).failures);
    }

    private static RecognizersEvaluation run(Path gold) {
        RecognizersEvaluation evaluation = new RecognizersEvaluation();
        ObjectMapper mapper = new ObjectMapper();
        try {
            for (String line : Files.readAllLines(gold)) {
                evaluation.measure(mapper.readTree(line));
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + gold, e);
        }
        return evaluation;
    }

    private void measure(JsonNode spec) {
        String language = LANGUAGES.get(spec.get("lang").asText());
        String model = spec.get("model").asText();
        if (language == null || !MODELS.contains(model) || !isComparable(spec)) {
            return;
        }
        String text = spec.get("text").asText();
        NumberParser parser = NumberParser.of(Language.of(language));
        boolean number = model.equals("NumberModel");
        List<ParsedNumber> found = number ? parser.numbers(text) : parser.measures(text);
        boolean pass = StreamSupport.stream(spec.get("results").spliterator(), false).allMatch(result -> isFound(result, found, number, language));
        for (String key : List.of(language + " " + model, language + " all", "all all")) {
            int[] counts = passed.computeIfAbsent(key, name -> new int[2]);
            counts[0] += pass ? 1 : 0;
            counts[1]++;
        }
        if (!pass) {
            failures.add(language + " " + model + " \"" + text + "\" " + spec.get("results") + " " + found);
        }
    }

    private static boolean isComparable(JsonNode spec) {
        String text = spec.get("text").asText();
        boolean power = text.contains("^") || text.matches("(?s).*\\d[eE][-+]?\\d.*");
        boolean valued = StreamSupport.stream(spec.get("results").spliterator(), false).allMatch(result -> {
            String value = result.path("resolution").path("value").asText("null");
            return !value.equals("null") && !value.isEmpty() && result.has("start");
        });
        return !power && valued && !spec.get("results").isEmpty();
    }

    private static boolean isFound(JsonNode result, List<ParsedNumber> found, boolean number, String language) {
        Span span = Span.of(result.get("start").asInt(), result.get("end").asInt() + 1);
        double value = value(result.path("resolution").path("value").asText(), language);
        return found.stream().anyMatch(candidate -> candidate.span().overlaps(span) && isValue(candidate, value) && (number || candidate.unit().isPresent()
                || result.path("resolution").path("unit").asText().equals("Age")));
    }

    private static boolean isValue(ParsedNumber candidate, double value) {
        return near(candidate.value(), value) || near(candidate.bounds().max(), value) || near(candidate.bounds().min(), value)
                || candidate.unit().filter(unit -> unit.length() == 3).isPresent() && near(candidate.value() * 100, value);
    }

    private static boolean near(double found, double expected) {
        return Math.abs(found - expected) <= TOLERANCE * Math.max(1, Math.abs(expected));
    }

    private static double value(String written, String language) {
        String plain = written.replace("%", "").strip();
        boolean comma = plain.indexOf(',') >= 0 && !language.equals("en") && !language.equals("zh") && !language.equals("ar");
        try {
            return Double.parseDouble(comma ? plain.replace(',', '.') : plain.replace(",", ""));
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
