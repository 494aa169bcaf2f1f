package org.parallax.text.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.article.Language;
import org.parallax.article.Span;

/**
 * Reads the numbers of a text without asking what they are: dates, ages and names of models are numbers too. For
 * measuring the grammar of numbers and units; what an article's numbers mean is the business of {@link QuantityFinder}.
 */
public final class NumberParser {
    private final QuantityPack pack;

    /**
     * A number as it stands.
     *
     * @param value of a range its lower end
     * @param bounds the values that its words allow
     * @param unit UCUM, ISO 4217 (the usual one where several countries share the name), {@code %} or {@code pp}
     * @param share whether it is a fraction in words ("two thirds"), its value then in parts of one
     */
    public record ParsedNumber(Span span, double value, Bounds bounds, Optional<String> unit, boolean share) {}

    private NumberParser(QuantityPack pack) {
        this.pack = pack;
    }

    public static NumberParser of(Language language) {
        return new NumberParser(QuantityPack.of(language));
    }

    /** Every number alone, without unit and qualifier. */
    public List<ParsedNumber> numbers(String text) {
        Line line = Line.of(text, pack);
        List<ParsedNumber> numbers = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            Numeral numeral = NumberReader.read(line, at);
            if (numeral != null) {
                Bounds bounds = Bounds.between(numeral.low(), numeral.high());
                numbers.add(new ParsedNumber(line.span(numeral.from(), numeral.to()), numeral.value(), bounds, Optional.empty(), numeral.isShare()));
                at = numeral.to() - 1;
            }
        }
        return numbers;
    }

    /** Every number with its unit and qualifier. */
    public List<ParsedNumber> measures(String text) {
        Line line = Line.of(text, pack);
        Currencies currencies = new Currencies(text, pack);
        List<ParsedNumber> measures = new ArrayList<>();
        for (int at = 0; at < line.size(); at++) {
            Numeral numeral = line.pack().units().prefixes().at(line, at) == null ? NumberReader.read(line, at) : null;
            if (numeral != null) {
                Phrase phrase = PhraseReader.read(line, numeral);
                phrase = phrase.in(currencies.resolve(phrase.unit(), line.span(phrase.from(), phrase.to())));
                Optional<String> unit = Optional.ofNullable(phrase.unit()).map(Unit::code);
                Span span = line.span(phrase.from(), Math.max(phrase.to(), phrase.numberTo()));
                measures.add(new ParsedNumber(span, phrase.value(), Normalizer.bounds(phrase), unit, numeral.isShare()));
                at = Math.max(phrase.to(), numeral.to()) - 1;
            } else if (line.pack().units().prefixes().at(line, at) != null) {
                at = line.pack().units().prefixes().at(line, at).to() - 1;
            }
        }
        return measures;
    }
}
