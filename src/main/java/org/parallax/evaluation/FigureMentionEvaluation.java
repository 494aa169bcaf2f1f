package org.parallax.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parallax.article.CodePoints;
import org.parallax.article.Language;
import org.parallax.article.Published;
import org.parallax.article.Span;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.quantity.QuantityFinder;
import org.parallax.text.segment.Segmenter;
import org.parallax.text.segment.Sentence;
import org.parallax.text.time.TimeExpression;
import org.parallax.text.time.TimeFinder;

/**
 * How many of the figures of annotated stories are found, with which value, unit and qualifier, and how many decoys are
 * taken for figures, per language.
 *
 * <p>A found figure is right when its span meets that of a gold mention and its value is the same within one per cent;
 * optional mentions neither help nor harm. Unit and qualifier are measured on the right ones ({@code nearly} counts as
 * {@code about}).
 */
public final class FigureMentionEvaluation {
    private static final double TOLERANCE = 0.01;
    private static final String ALL = "all";

    private final Map<String, Counts> counts = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    private FigureMentionEvaluation() {}

    private static final class Counts {
        private int gold;
        private int found;
        private int right;
        private int unit;
        private int qualifier;
        private int decoys;
        private int taken;

        private List<Object> row(String name) {
            double precision = ratio(right, found);
            double recall = ratio(right, gold);
            double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
            return List.of(name, gold, precision, recall, f1, ratio(unit, right), ratio(qualifier, right), decoys, ratio(taken, decoys));
        }

        private static double ratio(int part, int whole) {
            return whole == 0 ? 0 : (double) part / whole;
        }
    }

    /** Reads {@code stories.json} and measures. */
    public static EvaluationTable evaluate(Path gold) {
        FigureMentionEvaluation evaluation = run(gold);
        List<List<Object>> rows = evaluation.counts.entrySet().stream().map(entry -> entry.getValue().row(entry.getKey())).toList();
        List<String> columns = List.of("language", "figures", "precision", "recall", "F1", "unit", "qualifier", "decoys", "taken");
        return new EvaluationTable("Figure mentions, " + gold.getFileName(), columns, rows);
    }

    /** What was missed, wrongly found or wrongly read, a line each. */
    public static List<String> misses(Path gold) {
        return List.copyOf(run(gold).misses);
    }

    private static FigureMentionEvaluation run(Path gold) {
        FigureMentionEvaluation evaluation = new FigureMentionEvaluation();
        try {
            for (JsonNode story : new ObjectMapper().readTree(gold.toFile())) {
                story.get("articles").forEach(article -> evaluation.measure(story, article));
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot read " + gold, e);
        }
        return evaluation;
    }

    private void measure(JsonNode story, JsonNode article) {
        String id = article.get("id").asText();
        String text = article.get("text").asText();
        Language language = Language.of(article.get("language").asText());
        List<Quantity> found = find(text, language, Published.at(Instant.parse(article.get("publishedAt").asText())));
        for (Counts counted : List.of(of(ALL), of(language.primary()))) {
            Set<Quantity> used = new HashSet<>();
            Set<Quantity> neutral = new HashSet<>();
            boolean report = counted == of(ALL);
            for (JsonNode figure : story.get("figures")) {
                for (JsonNode mention : figure.get("mentions")) {
                    if (mention.get("article").asText().equals(id)) {
                        match(counted, figure, mention, text, found, used, neutral, report);
                    }
                }
            }
            for (Quantity quantity : found) {
                if (!used.contains(quantity) && !neutral.contains(quantity)) {
                    counted.found++;
                    note(report, id, "extra", quantity.span().in(text), quantity);
                }
            }
            counted.found += used.size();
            decoys(counted, story, id, text, found, report);
        }
    }

    private static List<Quantity> find(String text, Language language, Published published) {
        List<Sentence> sentences = Segmenter.of(language).segment(text);
        List<TimeExpression> times = new TimeFinder().find(text, sentences, language, published);
        return new QuantityFinder().find(text, sentences, times, language);
    }

    private Counts of(String name) {
        return counts.computeIfAbsent(name, key -> new Counts());
    }

    private void match(Counts counted, JsonNode figure, JsonNode mention, String text, List<Quantity> found, Set<Quantity> used,
            Set<Quantity> neutral, boolean report) {
        Span span = span(mention, text);
        boolean optional = mention.path("optional").asBoolean();
        Quantity best = found.stream()
                .filter(quantity -> !used.contains(quantity) && quantity.span().overlaps(span) && isValue(figure, mention, quantity))
                .findFirst().orElse(null);
        if (optional) {
            found.stream().filter(quantity -> quantity.span().overlaps(span)).forEach(neutral::add);
            return;
        }
        counted.gold++;
        if (best == null) {
            List<Quantity> near = found.stream().filter(quantity -> quantity.span().overlaps(span)).toList();
            note(report, mention.get("article").asText(), "missed", mention.get("snippet").asText(), near);
            return;
        }
        used.add(best);
        counted.right++;
        boolean unit = isUnit(figure, mention, best);
        String qualifier = mention.get("qualifier").asText();
        boolean same = best.qualifier().key().equals(qualifier.equals("nearly") ? "about" : qualifier);
        counted.unit += unit ? 1 : 0;
        counted.qualifier += same ? 1 : 0;
        if (!unit || !same) {
            note(report, mention.get("article").asText(), unit ? "qualifier" : "unit", mention.get("snippet").asText(), best);
        }
    }

    private void decoys(Counts counted, JsonNode story, String id, String text, List<Quantity> found, boolean report) {
        for (JsonNode decoy : story.get("decoys")) {
            if (decoy.get("article").asText().equals(id)) {
                Span span = span(decoy, text);
                boolean taken = found.stream().anyMatch(quantity -> quantity.number().overlaps(span));
                counted.decoys++;
                counted.taken += taken ? 1 : 0;
                if (taken) {
                    note(report, id, "decoy", decoy.get("snippet").asText(), "");
                }
            }
        }
    }

    private void note(boolean report, String article, String kind, String snippet, Object found) {
        if (report) {
            misses.add(article + " " + kind + " \"" + snippet + "\" " + found);
        }
    }

    private static Span span(JsonNode annotation, String text) {
        CodePoints points = CodePoints.of(text);
        return Span.of(points.toUtf16(annotation.get("span").get(0).asInt()), points.toUtf16(annotation.get("span").get(1).asInt()));
    }

    private static boolean isValue(JsonNode figure, JsonNode mention, Quantity quantity) {
        JsonNode stated = mention.get("statedValue");
        if (stated.isArray()) {
            return near(stated.get(0).asDouble(), quantity.bounds().min()) && near(stated.get(1).asDouble(), quantity.bounds().max());
        }
        double value = quantity.value().orElse(Double.NaN);
        return near(stated.asDouble(), value) || near(mention.get("value").asDouble(), value);
    }

    private static boolean near(double expected, double found) {
        return Math.abs(expected - found) <= TOLERANCE * Math.abs(expected);
    }

    private static boolean isUnit(JsonNode figure, JsonNode mention, Quantity quantity) {
        String stated = mention.get("statedUnit").asText();
        return quantity.unit().equals(stated) || quantity.currency().isPresent() && quantity.unit().equals(figure.get("unit").asText())
                || quantity.unit().equals(figure.get("unit").asText());
    }
}
