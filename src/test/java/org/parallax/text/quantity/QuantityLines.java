package org.parallax.text.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.parallax.article.Language;
import org.parallax.article.Published;
import org.parallax.text.segment.Segmenter;
import org.parallax.text.segment.Sentence;
import org.parallax.text.time.TimeExpression;
import org.parallax.text.time.TimeFinder;

/** Text in, one readable line per quantity out. */
final class QuantityLines {
    private QuantityLines() {}

    static List<Quantity> find(String language, String text) {
        Language tag = Language.of(language);
        List<Sentence> sentences = Segmenter.of(tag).segment(text);
        List<TimeExpression> times = new TimeFinder().find(text, sentences, tag, Published.unknown());
        return new QuantityFinder().find(text, sentences, times, tag);
    }

    /** Words, qualifier, value and unit: {@code "At least 38 people: at_least 38 1"}. */
    static String measures(String language, String text) {
        return find(language, text).stream()
                .map(quantity -> quantity.span().in(text) + ": " + quantity.qualifier().name().toLowerCase(Locale.ROOT) + " " + value(quantity) + " " + quantity.unit())
                .collect(Collectors.joining("; "));
    }

    /** Qualifier, value and unit: {@code "at_least 38 1"}; {@code "none"} where nothing is counted. */
    static String values(String language, String text) {
        String values = find(language, text).stream()
                .map(quantity -> quantity.qualifier().name().toLowerCase(Locale.ROOT) + " " + value(quantity) + " " + quantity.unit())
                .collect(Collectors.joining("; "));
        return values.isEmpty() ? "none" : values;
    }

    /** Value, class of the counted and of the verb: {@code "38 person kill"}; a dash for neither. */
    static String bindings(String language, String text) {
        return find(language, text).stream()
                .map(quantity -> value(quantity) + " " + quantity.countedKey().orElse("-") + " " + quantity.verbKey().orElse("-"))
                .collect(Collectors.joining("; "));
    }

    /** The interval in the normal unit: {@code "[1500, 2500] 1"}. */
    static String normalized(String text) {
        return find("en", text).stream()
                .map(quantity -> {
                    Bounds bounds = quantity.normalized();
                    return (bounds.minInclusive() ? "[" : "(") + end(bounds.min()) + ", " + end(bounds.max()) + (bounds.maxInclusive() ? "]" : ")")
                            + " " + quantity.normalizedUnit();
                })
                .collect(Collectors.joining("; "));
    }

    private static String value(Quantity quantity) {
        return quantity.value().isPresent() ? plain(quantity.value().getAsDouble())
                : plain(quantity.bounds().min()) + "-" + plain(quantity.bounds().max());
    }

    private static String end(double value) {
        return Double.isInfinite(value) ? "" : plain(value);
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(Math.round(value * 1000) / 1000.0).stripTrailingZeros().toPlainString();
    }
}
