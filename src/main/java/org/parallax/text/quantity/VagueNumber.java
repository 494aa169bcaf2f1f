package org.parallax.text.quantity;

import org.parallax.text.quantity.PhraseTable.Match;

/**
 * Reads numbers that name only their order: "dozens" is 24-100, "hundreds" and "several hundred" 200-1,000, "several
 * thousand" 2,000-10,000, "tens of thousands" 20,000-100,000; so twice to ten times the named unit, a dozen up to 100.
 */
final class VagueNumber {
    private static final double DOZEN = 12;

    private VagueNumber() {}

    /** A vague number from {@code at} on, or null. */
    static Numeral read(Line line, int at) {
        QuantityPack pack = line.pack();
        Match<Double> plural = pack.grammar().vagueUnits().at(line, at);
        if (plural != null && isOne(line, plural)) {
            return null;
        }
        if (plural != null) {
            return ofUnits(line, at, plural);
        }
        Match<String> several = pack.grammar().several().at(line, at);
        if (several == null) {
            return null;
        }
        Match<NumberWord> unit = pack.grammar().numbers().at(line, several.to());
        Match<Double> units = pack.grammar().vagueUnits().at(line, several.to());
        if (unit != null && unit.value().multiplies()) {
            return scaled(line, at, unit.to(), unit.value().value());
        }
        return units == null ? null : ofUnits(line, at, units);
    }

    /** Where one form means "thousands" and "of a thousand", a qualifier before it asks for the number. */
    private static boolean isOne(Line line, Match<Double> plural) {
        NumberWord word = line.pack().grammar().numbers().get(line.word(plural.from()));
        return word != null && word.multiplies() && line.pack().qualifiers().before().before(line, plural.from()) != null;
    }

    private static Numeral ofUnits(Line line, int from, Match<Double> plural) {
        double unit = plural.value();
        int to = plural.to();
        Match<String> of = line.pack().grammar().ofWords().at(line, to);
        if (of != null) {
            Match<Double> larger = line.pack().grammar().vagueUnits().at(line, of.to());
            Match<NumberWord> word = line.pack().grammar().numbers().at(line, of.to());
            if (larger != null) {
                return scaled(line, from, larger.to(), unit * larger.value());
            }
            if (word != null && word.value().multiplies()) {
                return scaled(line, from, word.to(), unit * word.value().value());
            }
        }
        return scaled(line, from, to, unit);
    }

    private static Numeral scaled(Line line, int from, int to, double unit) {
        Match<NumberWord> more = line.pack().grammar().numbers().at(line, to);
        boolean multiplies = more != null && more.value().multiplies();
        double base = multiplies ? unit * more.value().value() : unit;
        double low = 2 * base;
        double high = unit == DOZEN ? base / DOZEN * 100 : 10 * base;
        return Numeral.vague(from, multiplies ? more.to() : to, low, high);
    }
}
