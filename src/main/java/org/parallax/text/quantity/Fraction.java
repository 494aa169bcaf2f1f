package org.parallax.text.quantity;

import org.parallax.text.quantity.Numeral.Form;
import org.parallax.text.quantity.PhraseTable.Match;

/** Reads fractions in words: "two and a half", "half a million", "three quarters of a million", "two-thirds", "one in six". */
final class Fraction {
    /** How far a share in words may be off, in parts of one: "a fifth" may be 21%. */
    private static final double SHARE_PRECISION = 0.1;

    private static final double THOUSAND = 1000;

    private Fraction() {}

    /** A number that begins with a fraction, or null. */
    static Numeral read(Line line, int at) {
        Numeral half = leading(line, at);
        if (half != null) {
            return scale(line, half);
        }
        if (isOneUnit(line, at)) {
            return Numeral.of(at, at + 1, 1, SHARE_PRECISION, Form.WORDS);
        }
        Numeral parts = ofParts(line, at);
        return parts == null ? null : scale(line, parts);
    }

    /** "a week and a half", "more than a century": the article counts units. */
    private static boolean isOneUnit(Line line, int at) {
        Match<Unit> unit = line.pack().grammar().isIndefinite(line.word(at)) ? line.pack().units().at(line, at + 1) : null;
        if (unit == null || unit.value().dimension() == Dimension.PERCENT) {
            return false;
        }
        Match<Qualifier> bound = line.pack().qualifiers().before().before(line, at);
        boolean bounded = bound != null && bound.value() != Qualifier.EXACT && line.word(at + 1).length() > 2;
        return bounded || line.pack().grammar().halves().at(line, unit.to()) != null;
    }

    /** A number with the fraction that follows it ("two and a half", "one in six"), else the number itself. */
    static Numeral extend(Line line, Numeral number) {
        Match<Double> half = line.pack().grammar().halves().at(line, number.to());
        if (half != null) {
            return plus(line, number, half.value(), half.to());
        }
        Match<String> and = number.isVague() ? null : line.pack().grammar().joining(line, number.to());
        Numeral part = and == null || line.isHyphen(number.to()) ? null : ofParts(line, and.to());
        if (part != null && part.isShare() && part.value() < 1 && line.pack().grammar().ofWords().at(line, part.to()) == null) {
            return plus(line, number, part.value(), part.to());
        }
        return inShare(line, number);
    }

    /**
     * A number and a part: of one in "two and a half (million)", of the magnitude in "one million and a half", of the
     * smaller magnitude that follows in "one billion and a half million".
     */
    private static Numeral plus(Line line, Numeral number, double part, int to) {
        double last = lastScale(line, number.to());
        Match<NumberWord> after = line.pack().grammar().numbers().at(line, to);
        boolean own = after != null && after.value().multiplies() && after.value().value() < last;
        double unit = own ? after.value().value() : last;
        int end = own ? after.to() : to;
        Numeral whole = Numeral.of(number.from(), end, number.value() + part * unit, SHARE_PRECISION * unit, number.form());
        return own ? whole : NumberReader.multiplied(line, whole);
    }

    /** "half": followed by what is halved, which {@link #scale} or the unit reader takes. */
    private static Numeral leading(Line line, int at) {
        Match<Double> half = line.pack().grammar().leadingHalves().at(line, at);
        if (half == null || half.to() - half.from() == 1 && !line.pack().grammar().hasBareFractions() && !halves(line, half)) {
            return null;
        }
        return Numeral.of(at, half.to(), half.value(), SHARE_PRECISION, Form.SHARE);
    }

    /** Whether "half" alone halves something: "half of", "half the", "more than half". */
    private static boolean halves(Line line, Match<Double> share) {
        String next = line.word(share.to());
        boolean hyphen = line.isHyphen(share.to()) && line.isGlued(share.to());
        boolean half = share.value() == 0.5;
        boolean halved = line.pack().grammar().ofWords().get(next) != null || line.pack().grammar().isArticle(next) || line.pack().grammar().isHalved(next)
                || line.pack().qualifiers().before().before(line, share.from()) != null;
        boolean counter = line.pack().grammar().isCounter(hyphen ? line.word(share.to() + 1) : next);
        return counter || !hyphen && half && halved;
    }

    /** "two-thirds", "a quarter": a small number and a part; a part of one counts only where it cannot be an ordinal. */
    private static Numeral ofParts(Line line, int at) {
        QuantityPack pack = line.pack();
        int next = at + 1;
        double count = 1;
        if (!pack.grammar().isIndefinite(line.word(at)) || pack.grammar().isCounter(line.word(next))) {
            Numeral number = line.isWord(at) ? NumberReader.readCardinal(line, at) : null;
            if (number == null) {
                return null;
            }
            count = number.value();
            next = number.to();
        }
        Match<Double> part = partAt(line, line.isHyphen(next) ? next + 1 : next);
        if (part == null || count == 1 && !line.isHyphen(next) && !canEndShare(line, part.to())) {
            return null;
        }
        Numeral mixed = count < part.value() ? null : withWhole(line, at, next, part);
        return mixed != null ? mixed : Numeral.of(at, part.to(), count / part.value(), SHARE_PRECISION, Form.SHARE);
    }

    /** "twenty and three fifths": where the last "and" leaves less than one, it joins a whole number and a fraction. */
    private static Numeral withWhole(Line line, int at, int next, Match<Double> part) {
        for (int i = next - 1; i > at; i--) {
            Match<String> and = line.pack().grammar().connectors().at(line, i);
            Numeral count = and == null ? null : SpelledNumber.read(line, and.to());
            Numeral whole = count == null || count.to() != next || count.value() >= part.value() ? null : SpelledNumber.read(line, at);
            if (whole != null) {
                double value = whole.value() - count.value() + count.value() / part.value() * lastScale(line, i);
                return Numeral.of(at, part.to(), value, SHARE_PRECISION, Form.WORDS);
            }
        }
        return null;
    }

    /** The name of a part: "fifths", "twenty-fifth". */
    private static Match<Double> partAt(Line line, int at) {
        Match<Double> part = line.pack().grammar().parts().at(line, at);
        NumberWord tens = part == null ? line.pack().grammar().numbers().get(line.word(at)) : null;
        if (tens == null || tens.multiplies() || tens.value() < 20) {
            return part;
        }
        Match<Double> last = line.pack().grammar().lastParts().at(line, line.isHyphen(at + 1) ? at + 2 : at + 1);
        return last == null ? null : new Match<>(at, last.to(), tens.value() + last.value());
    }

    private static boolean canEndShare(Line line, int after) {
        return !line.isWord(after) || line.pack().grammar().endsShare(line.word(after)) || line.pack().grammar().isCounter(line.word(after));
    }

    /** "half a million", "a quarter of a million", "half a dozen", "half of 1,000": no share but a number. */
    private static Numeral scale(Line line, Numeral share) {
        int at = share.to();
        Match<String> of = line.pack().grammar().ofWords().at(line, at);
        at = of != null ? of.to() : line.isHyphen(at) ? at + 1 : at;
        at = line.pack().grammar().isArticle(line.word(at)) ? at + 1 : at;
        Match<NumberWord> scale = line.pack().grammar().numbers().at(line, at);
        if (scale == null || !scale.value().multiplies()) {
            return share;
        }
        double value = share.value() * scale.value().value();
        return NumberReader.multiplied(line, Numeral.of(share.from(), scale.to(), value, Digits.precisionOf(value), Form.WORDS));
    }

    /** "one in six", "nine out of ten", and where the whole stands first, 三分之二. */
    private static Numeral inShare(Line line, Numeral number) {
        Match<String> partsOf = line.pack().grammar().partsOf().at(line, number.to());
        if (partsOf != null) {
            Numeral count = NumberReader.readPlain(line, partsOf.to());
            return count == null || number.value() == 0 ? number
                    : Numeral.of(number.from(), count.to(), count.value() / number.value(), SHARE_PRECISION, Form.SHARE);
        }
        Match<String> outOf = line.pack().grammar().outOf().at(line, number.to());
        if (outOf == null || number.value() < 1 || number.precision() < 1) {
            return number;
        }
        Numeral whole = NumberReader.readPlain(line, outOf.to());
        if (whole == null || whole.value() <= number.value() || line.pack().units().at(line, whole.to()) != null) {
            return number;
        }
        boolean plain = outOf.value().equals("over") ? number.value() == 1 : !outOf.value().equals("in") || isRound(whole.value()) && number.form() == whole.form() && (number.value() == 1 || !isTimes(line, whole)) || number.value() == 1 && number.form() == Form.WORDS;
        if (!plain) {
            return number;
        }
        double value = number.value() / whole.value();
        return Numeral.of(number.from(), whole.to(), value, Math.max(0.0001, Digits.precisionOf(Math.round(value * 1e4) / 1e4)), Form.SHARE);
    }

    private static boolean isRound(double whole) {
        return whole <= 10 || whole <= 20 || whole == 100 || whole % 1000 == 0;
    }

    private static boolean isTimes(Line line, Numeral whole) {
        return line.pack().isPluralWord(line.word(whole.to()));
    }

    /** The magnitude word before an atom: a million in "one million and a half". */
    private static double lastScale(Line line, int end) {
        Match<NumberWord> last = line.pack().grammar().numbers().before(line, end);
        return last != null && last.value().multiplies() && last.value().value() >= THOUSAND ? last.value().value() : 1;
    }
}
