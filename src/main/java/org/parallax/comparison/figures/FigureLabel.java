package org.parallax.comparison.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.article.Span;
import org.parallax.text.quantity.Dimension;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.quantity.Trend;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/**
 * A figure in words, taken from the English reports where there are any: what is counted and what happened to it ("homes
 * destroyed"), or of a measure its kind and the nouns that the reports share ("distance: epicentre, harbour").
 */
final class FigureLabel {
    private static final int MOST_NOUNS = 2;
    private static final int MOST_CHARACTERS = 80;
    private static final Set<String> EMPTY_VERBS = Set.of("said", "says", "were", "was", "are", "is", "had", "have", "has", "been", "be", "came");

    private final Concepts concepts;

    FigureLabel(Concepts concepts) {
        this.concepts = concepts;
    }

    String of(List<Slot> slots) {
        List<Slot> english = slots.stream().filter(FigureLabel::isEnglish).toList();
        List<Slot> telling = english.isEmpty() ? slots : english;
        String label = telling.getFirst().quantity().dimension() == Dimension.COUNT ? count(telling) : measure(telling);
        String line = label.replaceAll("\\s+", " ").strip();
        return line.length() <= MOST_CHARACTERS ? line : line.substring(0, line.lastIndexOf(' ', MOST_CHARACTERS));
    }

    private static boolean isEnglish(Slot slot) {
        return slot.reading().text().language().primary().equals("en");
    }

    private String count(List<Slot> slots) {
        List<Slot> classed = slots.stream().filter(slot -> slot.counted().isPresent()).toList();
        Optional<String> counted = commonest(classed.isEmpty() ? slots : classed, FigureLabel::noun);
        List<String> classes = slots.stream().map(Slot::counted).flatMap(Optional::stream).toList();
        boolean people = classes.stream().allMatch(concepts::isPeople);
        Optional<String> event = commonest(slots, Slot::event)
                .filter(happened -> people || counted.isPresent() && !concepts.befallsPeople(happened))
                .flatMap(concepts::findEventLabel);
        Optional<String> happened = event.or(() -> commonest(slots, FigureLabel::verbBehind));
        if (counted.isEmpty() && !(people && (event.isPresent() || !classes.isEmpty()))) {
            return "number" + nouns(slots);
        }
        String noun = counted.orElse("people");
        boolean said = concepts.findEvent(noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT)).isPresent();
        return said ? noun : noun + happened.map(words -> " " + words).orElse("");
    }

    /** The verb whose subject the counted noun is: it stands behind. */
    private static Optional<String> verbBehind(Slot slot) {
        Quantity quantity = slot.reading().quantity();
        boolean behind = quantity.verb().isPresent() && quantity.counted().isPresent()
                && quantity.verb().get().start() >= quantity.counted().get().end();
        return behind ? words(slot, Quantity::verb).filter(verb -> !EMPTY_VERBS.contains(verb.toLowerCase(Locale.ROOT))) : Optional.empty();
    }

    private String measure(List<Slot> slots) {
        Quantity first = slots.getFirst().quantity();
        Optional<String> counted = commonest(slots, FigureLabel::noun);
        String kind = kind(first);
        return counted.map(noun -> kind.equals(noun) ? noun : kind + ": " + noun).orElseGet(() -> kind + nouns(slots));
    }

    private static String kind(Quantity quantity) {
        return switch (quantity.dimension()) {
            case MONEY -> quantity.trend() == Trend.NONE ? "amount" : change(quantity);
            case PERCENT, RATIO -> quantity.trend() == Trend.NONE ? quantity.normalizedUnit().equals("pp") ? "points" : "share" : change(quantity);
            case LENGTH -> "distance";
            case MASS -> "weight";
            case DURATION -> "time";
            case COUNT, RATE, AREA, VOLUME, TEMPERATURE, SPEED, MAGNITUDE, ENERGY, POWER, PRESSURE, DATA, DATA_RATE, FREQUENCY, SOUND, VOLTAGE,
                    CHARGE, TORQUE -> quantity.dimension().key().replace('_', ' ');
        };
    }

    private static String change(Quantity quantity) {
        return quantity.trend() == Trend.UP ? "rise" : "fall";
    }

    /** The nearest nouns of the first report, those first that other reports have as well. */
    private String nouns(List<Slot> slots) {
        Slot first = slots.getFirst();
        List<Surroundings.Neighbour> nouns = SlotReader.around(first.reading()).stream()
                .filter(neighbour -> isNoun(neighbour.token()) && concepts.findMeaning(neighbour.token().lower()).isPresent())
                .filter(neighbour -> !first.reading().quantity().span().contains(neighbour.token().span()))
                .sorted(Comparator.comparingDouble(neighbour -> -worth(neighbour, slots)))
                .limit(MOST_NOUNS)
                .sorted(Comparator.comparing(neighbour -> neighbour.token().span()))
                .toList();
        String words = nouns.stream().map(neighbour -> neighbour.token().text()).distinct().collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : ": " + words;
    }

    private double worth(Surroundings.Neighbour neighbour, List<Slot> slots) {
        String meaning = concepts.findMeaning(neighbour.token().lower()).orElseThrow();
        return neighbour.nearness() * slots.stream().filter(slot -> slot.context().containsKey(meaning)).count();
    }

    /** The counted noun phrase; "340 injured" and "43 miles away" have none. */
    private static Optional<String> noun(Slot slot) {
        Optional<Span> counted = slot.reading().quantity().counted();
        return counted.filter(span -> lastToken(slot.reading(), span).map(FigureLabel::isNoun).orElse(false))
                .map(span -> span.in(slot.reading().text().text()));
    }

    private static Optional<Token> lastToken(Reading reading, Span phrase) {
        return reading.text().findSentence(phrase).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> phrase.contains(token.span()))
                .reduce((first, last) -> last);
    }

    private static boolean isNoun(Token token) {
        return token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.X;
    }

    private static Optional<String> words(Slot slot, Function<Quantity, Optional<Span>> part) {
        return part.apply(slot.reading().quantity()).map(span -> span.in(slot.reading().text().text()));
    }

    /** The commonest answer; of equals the first. */
    private static Optional<String> commonest(List<Slot> slots, Function<Slot, Optional<String>> answer) {
        List<String> answers = slots.stream().map(answer).flatMap(Optional::stream).toList();
        Map<String, Long> counts = answers.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return answers.stream().reduce((best, other) -> counts.get(other) > counts.get(best) ? other : best);
    }
}
