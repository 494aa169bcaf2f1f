package org.parallax.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parallax.comparison.figures.Figure;
import org.parallax.comparison.figures.FigureReport;
import org.parallax.comparison.perspective.Evidence;
import org.parallax.text.quantity.Bounds;
import org.parallax.text.quantity.Qualifier;
import org.parallax.text.quantity.Quantity;

/** The figures found in a story laid on its annotated ones, number by number. */
final class FigureMatch {
    private static final double TOLERANCE = .01;
    private static final Map<String, Double> SECONDS = Map.of(
            "s", 1.0, "min", 60.0, "h", 3600.0, "d", 86_400.0, "wk", 7 * 86_400.0, "mo", 365.25 / 12 * 86_400, "a", 365.25 * 86_400);

    /** A number that was found: a piece of evidence of a figure. */
    private record Number(Figure figure, FigureReport report, Evidence evidence) {}

    private final GoldStory story;
    private final List<Number> numbers = new ArrayList<>();
    private final Map<GoldFigure.Mention, Number> matches = new LinkedHashMap<>();
    private final Map<GoldFigure.Mention, GoldFigure> owners = new LinkedHashMap<>();

    FigureMatch(GoldStory story, List<Figure> figures) {
        this.story = story;
        figures.forEach(figure -> figure.reports().forEach(report ->
                report.evidence().forEach(evidence -> numbers.add(new Number(figure, report, evidence)))));
        story.figures().forEach(figure -> figure.mentions().forEach(mention -> owners.put(mention, figure)));
        matchAll(true);
        matchAll(false);
    }

    private void matchAll(boolean onlyRightValues) {
        owners.forEach((mention, figure) -> {
            if (!matches.containsKey(mention)) {
                numbers.stream()
                        .filter(number -> !matches.containsValue(number) && covers(number, mention))
                        .filter(number -> !onlyRightValues || hasValue(number, mention, figure))
                        .findFirst()
                        .ifPresent(number -> matches.put(mention, number));
            }
        });
    }

    private static boolean covers(Number number, GoldFigure.Mention mention) {
        return number.evidence().article().equals(mention.article()) && number.evidence().exact().overlaps(mention.span());
    }

    private static boolean hasValue(Number number, GoldFigure.Mention mention, GoldFigure figure) {
        Quantity quantity = number.report().quantity();
        double scale = quantity.normalizedUnit().equals("s") ? SECONDS.getOrDefault(figure.unit(), 1.0) : 1;
        boolean unit = quantity.normalizedUnit().equals(figure.unit())
                || quantity.normalizedUnit().equals("s") && SECONDS.containsKey(figure.unit());
        boolean range = mention.min() != mention.max();
        Bounds bounds = quantity.normalized();
        double min = range ? bounds.min() : quantity.normalizedValue().orElse(Double.NaN);
        double max = range ? bounds.max() : quantity.normalizedValue().orElse(Double.NaN);
        return unit && isNear(min, mention.min() * scale) && isNear(max, mention.max() * scale);
    }

    private static boolean isNear(double found, double gold) {
        return Math.abs(found - gold) <= TOLERANCE * Math.abs(gold);
    }

    FigureScores scores() {
        List<GoldFigure.Mention> due = owners.keySet().stream().filter(mention -> !mention.isOptional()).toList();
        List<GoldFigure.Mention> right = owners.keySet().stream().filter(this::isRight).toList();
        List<GoldFigure> figures = story.figures().stream().filter(figure -> !isOptional(figure)).toList();
        List<GoldFigure> shared = figures.stream().filter(figure -> !figure.status().equals("single")).toList();
        List<GoldFigure> whole = figures.stream().filter(figure -> figure.mentions().stream().allMatch(this::isRight)).toList();
        return new FigureScores(
                due.size(), count(due, matches::containsKey), count(due, this::isRight),
                count(due, mention -> isRight(mention) && hasQualifier(mention)),
                story.decoys().size(), count(story.decoys(), this::isTaken), allPairs(), pairsOf(right),
                figures.size(), count(figures, this::hasStatus), shared.size(), count(shared, this::hasStatus),
                whole.size(), count(whole, this::hasStatus));
    }

    private static <T> int count(List<T> things, Predicate<T> test) {
        return (int) things.stream().filter(test).count();
    }

    private static boolean isOptional(GoldFigure figure) {
        return figure.mentions().stream().allMatch(GoldFigure.Mention::isOptional);
    }

    private boolean isRight(GoldFigure.Mention mention) {
        return matches.containsKey(mention) && hasValue(matches.get(mention), mention, owners.get(mention));
    }

    private boolean hasQualifier(GoldFigure.Mention mention) {
        Qualifier qualifier = matches.get(mention).report().quantity().qualifier();
        return qualifier.name().equalsIgnoreCase(mention.qualifier());
    }

    private boolean isTaken(GoldStory.Place decoy) {
        return numbers.stream().filter(number -> !matches.containsValue(number)).anyMatch(number ->
                number.evidence().article().equals(decoy.article())
                        && number.report().quantity().number().overlaps(decoy.span()));
    }

    /** Every number found or annotated is an item; one that is only found belongs to no annotated figure. */
    private PairCounts allPairs() {
        PairCounts annotated = pairsOf(List.copyOf(owners.keySet()));
        Map<String, Long> sizes = numbers.stream().collect(Collectors.groupingBy(number -> number.figure().id(), Collectors.counting()));
        int found = sizes.values().stream().mapToInt(size -> (int) (size * (size - 1) / 2)).sum();
        return new PairCounts(annotated.right(), found, annotated.gold());
    }

    private PairCounts pairsOf(List<GoldFigure.Mention> mentions) {
        int right = 0;
        int found = 0;
        int gold = 0;
        for (int a = 0; a < mentions.size(); a++) {
            for (int b = 0; b < a; b++) {
                boolean same = owners.get(mentions.get(a)) == owners.get(mentions.get(b));
                boolean together = areTogether(mentions.get(a), mentions.get(b));
                gold += same ? 1 : 0;
                found += together ? 1 : 0;
                right += same && together ? 1 : 0;
            }
        }
        return new PairCounts(right, found, gold);
    }

    private boolean areTogether(GoldFigure.Mention a, GoldFigure.Mention b) {
        return matches.containsKey(a) && matches.containsKey(b)
                && matches.get(a).figure().id().equals(matches.get(b).figure().id());
    }

    /** The status of the figure that holds most of the annotated one's numbers. */
    private boolean hasStatus(GoldFigure gold) {
        Map<Figure, Integer> held = new LinkedHashMap<>();
        gold.mentions().stream().filter(matches::containsKey).forEach(mention -> held.merge(matches.get(mention).figure(), 1, Integer::sum));
        Optional<Map.Entry<Figure, Integer>> most = held.entrySet().stream()
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a);
        return most.map(entry -> gold.accept().contains(entry.getKey().status().key())).orElse(false);
    }
}
