package org.parallax.text.quantity;

import org.parallax.text.quantity.Numeral.Form;
import org.parallax.text.quantity.PhraseTable.Match;

/** Reads fractions in words: "two and a half", "half a million", "three quarters of a million", "two-thirds", "one in six". */
final class Fraction {
    /** How far a share in words may be off, in parts of one: "a fifth" may be 21%. */
    private static final double SHARE_PRECISION = 0.1;

    private Fraction() {}

    /** A number that begins with a fraction, or null. */
    static Numeral read(Line line, int at) {
        Numeral half = leading(line, at);
        if (half != null) {
            return scale(line, half);
        }
        Numeral parts = ofParts(line, at);
        return parts == null ? null : scale(line, parts);
    }

    /** A number with the fraction that follows it ("two and a half", "one in six"), else the number itself. */
    static Numeral extend(Line line, Numeral number) {
        Match<Double> half = line.pack().halves().at(line, number.to());
        if (half != null) {
            double unit = number.form() == Form.WORDS || number.precision() > 1 ? lastScale(line, number) : 1;
            double value = number.value() + half.value() * unit;
            Numeral whole = Numeral.of(number.from(), half.to(), value, 0.1 * unit, number.form());
            return NumberReader.multiplied(line, whole);
        }
        return inShare(line, number);
    }

    /** "half": followed by what is halved, which {@link #scale} or the unit reader takes. */
    private static Numeral leading(Line line, int at) {
        Match<Double> half = line.pack().leadingHalves().at(line, at);
        if (half == null || half.to() - half.from() == 1 && !halves(line, half)) {
            return null;
        }
        return Numeral.of(at, half.to(), half.value(), SHARE_PRECISION, Form.SHARE);
    }

    /** Whether "half" alone halves something: "half of", "half the", "more than half". */
    private static boolean halves(Line line, Match<Double> half) {
        String next = line.word(half.to());
        boolean hyphen = line.isHyphen(half.to()) && line.isGlued(half.to());
        boolean halved = line.pack().ofWords().get(next) != null || line.pack().isArticle(next) || line.pack().isHalved(next);
        return !hyphen && (halved || line.pack().isCounter(next) || line.pack().qualifiers().before().before(line, half.from()) != null);
    }

    /** "two-thirds", "a quarter": a small number and a part; a part of one counts only where it cannot be an ordinal. */
    private static Numeral ofParts(Line line, int at) {
        QuantityPack pack = line.pack();
        int next = at + 1;
        double count = 1;
        if (!pack.isIndefinite(line.word(at))) {
            Numeral number = line.isWord(at) ? SpelledNumber.read(line, at) : null;
            if (number == null || number.value() >= 100) {
                return null;
            }
            count = number.value();
            next = number.to();
        }
        boolean hyphen = line.isHyphen(next) && line.isGlued(next) && line.isGlued(next + 1);
        Match<Double> part = pack.parts().at(line, hyphen ? next + 1 : next);
        if (part == null || count == 1 && !hyphen && !canEndShare(line, part.to())) {
            return null;
        }
        return Numeral.of(at, part.to(), count / part.value(), SHARE_PRECISION, Form.SHARE);
    }

    private static boolean canEndShare(Line line, int after) {
        return !line.isWord(after) || line.pack().endsShare(line.word(after));
    }

    /** "half a million", "a quarter of a million", "half a dozen", "half of 1,000": no share but a number. */
    private static Numeral scale(Line line, Numeral share) {
        int at = share.to();
        Match<String> of = line.pack().ofWords().at(line, at);
        at = of == null ? at : of.to();
        at = line.pack().isArticle(line.word(at)) ? at + 1 : at;
        Match<NumberWord> scale = line.pack().numbers().at(line, at);
        if (scale == null || !scale.value().multiplies()) {
            return share;
        }
        double value = share.value() * scale.value().value();
        return NumberReader.multiplied(line, Numeral.of(share.from(), scale.to(), value, Digits.precisionOf(value), Form.WORDS));
    }

    /** "one in six", "nine out of ten", and where the whole stands first, 三分之二. */
    private static Numeral inShare(Line line, Numeral number) {
        Match<String> partsOf = line.pack().partsOf().at(line, number.to());
        if (partsOf != null) {
            Numeral count = NumberReader.readPlain(line, partsOf.to());
            return count == null || number.value() == 0 ? number
                    : Numeral.of(number.from(), count.to(), count.value() / number.value(), SHARE_PRECISION, Form.SHARE);
        }
        Match<String> outOf = line.pack().outOf().at(line, number.to());
        if (outOf == null || number.value() < 1 || number.precision() < 1) {
            return number;
        }
        Numeral whole = NumberReader.readPlain(line, outOf.to());
        if (whole == null || whole.value() <= number.value() || line.pack().unitAt(line, whole.to()) != null) {
            return number;
        }
        boolean plain = !outOf.value().equals("in") || isRound(whole.value()) && number.form() == whole.form() && (number.value() == 1 || !isTimes(line, whole));
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

    /** The magnitude word at the end of a number: a million in "one million and a half". */
    private static double lastScale(Line line, Numeral number) {
        Match<NumberWord> last = line.pack().numbers().before(line, number.to());
        return last != null && last.value().multiplies() ? last.value().value() : 1;
    }
}
