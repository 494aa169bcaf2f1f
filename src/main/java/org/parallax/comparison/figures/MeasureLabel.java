package org.parallax.comparison.figures;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Span;
import org.parallax.text.quantity.Dimension;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.quantity.Trend;
import org.parallax.text.segment.Token;

/** What a measure is one of, in the words of a telling: "Magnitude of the earthquake", "Share of voters", "Rise in fuel prices". */
final class MeasureLabel {
    private static final Set<String> OF = Set.of("of");
    private static final Set<String> IN = Set.of("in");
    private static final Set<String> WHOLE = Set.of("in", "of", "worth");
    private static final Set<String> FROM = Set.of("from", "off");
    private static final Set<String> FOR = Set.of("for");
    private static final Set<String> WORTH = Set.of("worth", "valued");
    private static final Set<String> PAYMENTS = Set.of("pay", "buy", "cost", "paid", "paying", "bought", "spent", "spend");
    private static final Set<String> PROMISES = Set.of("pledge", "promise", "promised", "pledged");
    private static final Map<String, String> SIZES = Map.of(
            "deep", "Depth", "tall", "Height", "high", "Height", "long", "Length", "wide", "Width", "underground", "Depth",
            "away", "Distance", "upstream", "Distance", "offshore", "Distance");
    private static final Set<String> QUAKES = Set.of("earthquake", "quake", "tremor", "aftershock");
    private static final Set<String> VOTES = Set.of("vote", "votes", "ballots", "ballot");
    /** Measures that are told in percent by their own name. */
    private static final Set<String> RATES = Set.of(
            "turnout", "unemployment", "inflation", "interest rate", "growth", "fatality rate", "support", "rate", "lead");
    private static final Set<String> SIZE_NOUNS = Set.of("depth", "height", "length", "width", "range", "altitude", "deep", "high", "long", "wide", "tall");
    private static final Set<String> SAYS_LITTLE = Set.of("distance", "away", "far", "weight", "weigh", "weighs", "weighed", "weighing", "work", "speed", "limit", "underground");

    private static final Set<String> RANGES = Set.of("Distance", "Range");

    private MeasureLabel() {}

    /** Empty where the words around do not say it. */
    static Optional<String> of(Slot slot) {
        Quantity quantity = slot.reading().quantity();
        List<Token> behind = behind(slot.reading());
        return switch (quantity.dimension()) {
            case PERCENT, RATIO -> share(slot, behind);
            case MONEY -> sum(slot, behind);
            case LENGTH -> length(slot, behind);
            case DURATION -> duration(slot, behind);
            case MAGNITUDE -> quake(slot).map("Magnitude of the "::concat);
            case AREA -> phrase(slot, behind, OF).map("Area of "::concat);
            case MASS, VOLUME, ENERGY, POWER, DATA -> substance(slot, behind).map("Amount of "::concat);
            case SPEED, TEMPERATURE, PRESSURE, RATE, COUNT, DATA_RATE, FREQUENCY, SOUND, VOLTAGE, CHARGE, TORQUE -> Optional.empty();
        };
    }

    /** The bare kind, for a figure of which nothing more is known. */
    static String kind(Quantity quantity) {
        return switch (quantity.dimension()) {
            case MONEY -> quantity.trend() == Trend.NONE ? "Amount" : change(quantity);
            case PERCENT, RATIO -> quantity.trend() != Trend.NONE ? change(quantity)
                    : quantity.normalizedUnit().equals("pp") ? "Percentage points" : "Share";
            case LENGTH -> "Distance";
            case MASS -> "Weight";
            case DURATION -> "Time";
            case COUNT -> "Number";
            case DATA_RATE -> "Data rate";
            case RATE, AREA, VOLUME, TEMPERATURE, SPEED, MAGNITUDE, ENERGY, POWER, PRESSURE, DATA, FREQUENCY, SOUND, VOLTAGE, CHARGE, TORQUE ->
                LabelWords.capitalized(quantity.dimension().key());
        };
    }

    private static String change(Quantity quantity) {
        return quantity.trend() == Trend.UP ? "Rise" : "Fall";
    }

    private static Optional<String> share(Slot slot, List<Token> behind) {
        Quantity quantity = slot.reading().quantity();
        Optional<String> counted = counted(slot);
        if (quantity.trend() != Trend.NONE) {
            return phrase(slot, behind, IN).or(() -> counted).map(noun -> change(quantity) + " in " + noun);
        }
        if (quantity.normalizedUnit().equals("pp")) {
            return counted.map(noun -> "Percentage points of " + noun);
        }
        if (slot.counted().filter("turnout"::equals).isPresent()) {
            return Optional.of("Turnout");
        }
        if (counted.filter(noun -> VOTES.contains(lastWord(noun))).isPresent()) {
            return Optional.of("Share of the vote");
        }
        return NounPhrase.text(slot.reading().text(), ShareOf.phrase(slot.reading())).map("Share of "::concat)
                .or(() -> counted.filter(noun -> quantity.countedKey().filter(RATES::contains).isPresent()));
    }

    private static Optional<String> sum(Slot slot, List<Token> behind) {
        Quantity quantity = slot.reading().quantity();
        String verb = quantity.verbKey().orElse("");
        List<Token> before = before(slot);
        boolean worth = !before.isEmpty() && WORTH.contains(before.getLast().lower());
        if (worth) {
            return NounPhrase.text(slot.reading().text(), NounPhrase.trailing(before.subList(0, before.size() - 1))).map("Value of "::concat);
        }
        if (quantity.trend() != Trend.NONE) {
            return counted(slot).map(noun -> change(quantity) + " in " + noun);
        }
        if (isMeasured(slot)) {
            return counted(slot);
        }
        if (PAYMENTS.contains(verb)) {
            return phrase(slot, behind, FOR).map("Sum paid for "::concat);
        }
        if (PROMISES.contains(verb)) {
            return phrase(slot, behind, FOR).map("Sum promised for "::concat);
        }
        return phrase(slot, behind, WHOLE).map("Amount of "::concat)
                .or(() -> phrase(slot, behind).map("Amount of the "::concat))
                .or(() -> phrase(slot, behind, FOR).map("Sum for "::concat));
    }

    /** Which extent a length is: "depth", "height", "distance"; empty where the words do not say. */
    static Optional<String> extent(Reading reading) {
        List<Token> behind = behind(reading);
        Optional<String> size = behind.stream().findFirst().map(token -> SIZES.get(token.lower()));
        Optional<String> noun = reading.quantity().counted().map(span -> lastWord(span.in(reading.text().text()))).filter(SIZE_NOUNS::contains);
        boolean from = !behind.isEmpty() && FROM.contains(behind.getFirst().lower());
        return size.or(() -> noun.map(word -> SIZES.getOrDefault(word, word))).map(LabelWords::capitalized)
                .or(() -> from ? Optional.of("Distance") : Optional.empty());
    }

    /** "Targets 70 km away" tells the range of a weapon. */
    static boolean areKin(String extent, String other) {
        return RANGES.contains(extent) && RANGES.contains(other);
    }

    private static List<Token> behind(Reading reading) {
        return NounPhrase.from(reading, Math.max(reading.quantity().span().end(), reading.quantity().number().end()));
    }

    private static Optional<String> length(Slot slot, List<Token> behind) {
        return slot.whole().filter(extent -> !extent.equals("Distance"))
                .or(() -> phrase(slot, behind, FROM).map("Distance from "::concat))
                .or(() -> behind.size() > 1 && behind.get(1).isCapitalized() ? phrase(slot, behind, OF).map("Distance from "::concat)
                        : phrase(slot, behind, OF).map("Amount of "::concat));
    }

    private static Optional<String> duration(Slot slot, List<Token> behind) {
        if (slot.event().filter("sentence"::equals).isPresent() || slot.counted().filter("prison"::equals).isPresent()) {
            return Optional.of("Prison term");
        }
        return phrase(slot, behind, OF).map("Duration of "::concat)
                .or(() -> phrase(slot, behind, IN).filter(noun -> noun.equals(noun.toLowerCase(Locale.ROOT))).map("Time in "::concat))
                .or(() -> phrase(slot, behind).map("Duration of the "::concat));
    }

    private static Optional<String> quake(Slot slot) {
        return NounPhrase.sentence(slot.reading()).stream().map(Token::lower).filter(QUAKES::contains).findFirst();
    }

    private static Optional<String> substance(Slot slot, List<Token> behind) {
        return phrase(slot, behind, OF).or(() -> counted(slot));
    }

    private static Optional<String> phrase(Slot slot, List<Token> tokens, Set<String> prepositions) {
        return NounPhrase.text(slot.reading().text(), NounPhrase.behind(tokens, prepositions));
    }

    /** "a $320 million concession", "a three-day strike": the noun stands right behind. */
    private static Optional<String> phrase(Slot slot, List<Token> tokens) {
        boolean next = !tokens.isEmpty() && NounPhrase.mayHold(tokens.getFirst());
        return next ? NounPhrase.text(slot.reading().text(), NounPhrase.leading(tokens)) : Optional.empty();
    }

    private static List<Token> before(Slot slot) {
        int start = slot.reading().quantity().span().start();
        return NounPhrase.sentence(slot.reading()).stream().filter(token -> token.end() <= start).toList();
    }

    private static Optional<String> counted(Slot slot) {
        Optional<Span> counted = slot.reading().quantity().counted();
        return counted.map(span -> span.in(slot.reading().text().text())).filter(noun -> !SAYS_LITTLE.contains(lastWord(noun)));
    }

    /** Whether the noun is the measure itself ("turnout", "budget"), which stands before the number. */
    private static boolean isMeasured(Slot slot) {
        Quantity quantity = slot.reading().quantity();
        return quantity.dimension() != Dimension.COUNT && counted(slot).isPresent()
                && quantity.counted().orElseThrow().start() < quantity.number().start();
    }

    private static String lastWord(String noun) {
        return noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
