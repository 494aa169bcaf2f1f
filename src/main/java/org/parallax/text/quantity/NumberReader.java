package org.parallax.text.quantity;

import java.util.Optional;
import org.parallax.text.quantity.Numeral.Form;
import org.parallax.text.quantity.PhraseTable.Match;

/** Reads one number that begins at an atom: in digits or words, with magnitude words, fractions and vague forms. */
final class NumberReader {
    private static final int MAX_MULTIPLIERS = 3;
    private static final int MAX_DECIMALS = 12;
    private static final double MAX_MIXED = 1000;
    private static final String VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞";
    private static final double[] VULGAR_VALUES = {
        1 / 2., 1 / 3., 2 / 3., 1 / 4., 3 / 4., 1 / 5., 2 / 5., 3 / 5., 4 / 5., 1 / 6., 5 / 6., 1 / 8., 3 / 8., 5 / 8., 7 / 8.
    };

    private NumberReader() {}

    /** The longest number from atom {@code at} on, or null. */
    static Numeral read(Line line, int at) {
        if (line.isWord(at) && !line.pack().grammar().mayStart(line.word(at))) {
            return null;
        }
        Numeral vague = VagueNumber.read(line, at);
        if (vague != null) {
            return vague;
        }
        Numeral fraction = Fraction.read(line, at);
        if (fraction != null) {
            return fraction;
        }
        Numeral sign = readSigned(line, at);
        if (sign != null) {
            return sign;
        }
        Numeral plain = readPlain(line, at);
        return plain == null ? null : Fraction.extend(line, plain);
    }

    private static Numeral readSigned(Line line, int at) {
        boolean sign = line.isMark(at) && (line.is(at, "-") || line.is(at, "−")) && (!line.isGlued(at) || line.is(at - 1, "(")) && line.isGlued(at + 1) && line.isNumber(at + 1);
        boolean word = line.pack().grammar().isMinus(line.word(at)) && line.has(at + 1) && line.pack().qualifiers().before().before(line, at + 1) == null;
        if (!sign && !word) {
            return null;
        }
        Numeral fraction = Fraction.read(line, at + 1);
        Numeral plain = fraction == null ? readPlain(line, at + 1) : null;
        return fraction != null ? fraction.negated(at) : plain == null ? null : Fraction.extend(line, plain).negated(at);
    }

    /** Digits or words with what multiplies them, without a fraction. */
    static Numeral readPlain(Line line, int at) {
        if (line.isNumber(at)) {
            return readDigits(line, at);
        }
        Numeral vulgar = readVulgar(line, at);
        if (vulgar != null) {
            return multiplied(line, vulgar);
        }
        int article = skipArticle(line, at);
        if (article == at && !line.isWord(at)) {
            return null;
        }
        Numeral words = SpelledNumber.read(line, article);
        if (words == null) {
            return null;
        }
        Numeral whole = withPoint(line, new Numeral(at, words.to(), words.value(), words.precision(), words.low(), words.high(), Form.WORDS));
        return line.pack().grammar().isInfix(line.word(whole.to())) ? multiplied(line, whole) : withDozens(line, whole);
    }

    /** A number in words alone, with the article that stands for one. */
    static Numeral readCardinal(Line line, int at) {
        Numeral words = SpelledNumber.read(line, skipArticle(line, at));
        return words == null ? null : new Numeral(at, words.to(), words.value(), words.precision(), words.low(), words.high(), Form.WORDS);
    }

    /** "three dozens": behind a number the plural is no vague word. */
    private static Numeral withDozens(Line line, Numeral numeral) {
        Match<Double> plural = line.pack().grammar().vagueUnits().at(line, numeral.to());
        return plural == null || plural.to() - plural.from() > 1 ? numeral : numeral.times(plural.value(), plural.to());
    }

    /** "a hundred", "a dozen": the article stands for one. */
    private static int skipArticle(Line line, int at) {
        return line.pack().grammar().isArticle(line.word(at)) && line.pack().grammar().isCounter(line.word(at + 1)) ? at + 1 : at;
    }

    private static Numeral readDigits(Line line, int at) {
        Optional<Digits.Reading> reading = Digits.read(line.word(at), line.pack().grammar().decimal());
        if (reading.isEmpty()) {
            return null;
        }
        Numeral numeral = Numeral.of(at, at + 1, reading.get().value(), reading.get().precision(), Form.DIGITS);
        Numeral vulgar = readVulgar(line, at + 1);
        if (vulgar != null) {
            numeral = Numeral.of(at, at + 2, numeral.value() + vulgar.value(), vulgar.precision(), Form.DIGITS);
        } else if (line.word(at).length() <= 3 && isFraction(line, fractionBehind(line, at))) {
            int next = fractionBehind(line, at);
            double part = value(line, next) / value(line, next + 2);
            numeral = Numeral.of(at, next + 3, numeral.value() + part, Digits.precisionOf(part), Form.DIGITS);
        } else if (isFraction(line, at)) {
            double part = value(line, at) / value(line, at + 2);
            return Numeral.of(at, at + 3, part, Digits.precisionOf(part), Form.DIGITS);
        }
        return multiplied(line, numeral);
    }

    /** {@code 1/2}, not the {@code 9/11} of a date or the {@code 1/2023} of a file. */
    /** "2 1/2", "2-1/2". */
    private static int fractionBehind(Line line, int at) {
        return line.isHyphen(at + 1) && line.isGlued(at + 1) && line.isGlued(at + 2) ? at + 2 : at + 1;
    }

    private static boolean isFraction(Line line, int at) {
        return line.isNumber(at) && line.is(at + 1, "/") && line.isGlued(at + 1) && line.isNumber(at + 2) && line.isGlued(at + 2)
                && !line.is(at + 3, "/") && line.word(at).length() <= 2 && line.word(at + 2).length() <= 2
                && value(line, at) < value(line, at + 2);
    }

    private static double value(Line line, int at) {
        return Digits.read(line.word(at), line.pack().grammar().decimal()).map(Digits.Reading::value).orElse(Double.NaN);
    }

    private static Numeral readVulgar(Line line, int at) {
        int index = line.isMark(at) ? VULGAR.indexOf(line.word(at)) : -1;
        return index < 0 ? null : Numeral.of(at, at + 1, VULGAR_VALUES[index], 0.1, Form.DIGITS);
    }

    /** Takes "million", "bn", "lakh crore", "億" after a number, and in mixed writing the smaller parts that follow. */
    static Numeral multiplied(Line line, Numeral numeral) {
        Numeral result = numeral;
        for (int i = 0; i < MAX_MULTIPLIERS; i++) {
            int at = line.isHyphen(result.to()) && line.isGlued(result.to()) == line.isGlued(result.to() + 1) ? result.to() + 1 : result.to();
            at = line.pack().grammar().isInfix(line.word(at)) && line.pack().grammar().isCounter(line.word(at + 1)) ? at + 1 : at;
            Match<NumberWord> word = line.pack().grammar().numbers().at(line, at);
            boolean scale = word != null && word.value().multiplies() && !isUnit(line, at, result);
            Match<Double> suffix = scale ? null : line.pack().grammar().suffixes().at(line, at);
            if (scale) {
                result = result.times(word.value().value(), word.to());
                if (line.pack().grammar().isMixing()) {
                    return withSmallerPart(line, result, word.value().value());
                }
                if (result.isDigits() && word.value().value() <= MAX_MIXED) {
                    return withRest(line, result, word.value().value());
                }
            } else if (suffix != null && result.isDigits() && isSuffixHere(line, suffix)) {
                return result.times(suffix.value(), suffix.to());
            } else {
                return withDozens(line, result);
            }
        }
        return result;
    }

    /** 千米 is a kilometre and no thousand metres, "34 cents" in French no thousands. */
    private static boolean isUnit(Line line, int at, Numeral number) {
        boolean mixing = line.pack().grammar().isMixing();
        Match<Unit> unit = mixing || number.isDigits() ? line.pack().units().at(line, at) : null;
        return unit != null && (mixing ? unit.to() - at > 1 : unit.value().isMoney());
    }

    /** "4 thousand 3 hundred and 21": digits go on behind a thousand or a hundred in words. */
    private static Numeral withRest(Line line, Numeral large, double below) {
        Match<String> and = line.pack().grammar().connectors().at(line, large.to());
        int at = and == null ? large.to() : and.to();
        Numeral rest = line.isNumber(at) || and != null && !line.isHyphen(large.to()) ? readPlain(line, at) : null;
        boolean fits = rest != null && rest.value() > 0 && rest.value() < below && rest.precision() >= 1 && !rest.isVague();
        return fits ? Numeral.of(large.from(), rest.to(), large.value() + rest.value(), rest.precision(), Numeral.Form.DIGITS) : withDozens(line, large);
    }

    private static Numeral withSmallerPart(Line line, Numeral large, double below) {
        Match<NumberWord> again = line.pack().grammar().numbers().at(line, large.to());
        if (again != null && again.value().multiplies()) {
            return withSmallerPart(line, large.times(again.value().value(), again.to()), again.value().value());
        }
        Numeral next = line.isNumber(large.to()) || line.isWord(large.to()) ? readPlain(line, large.to()) : null;
        if (next == null || next.value() >= below) {
            return large;
        }
        return new Numeral(large.from(), next.to(), large.value() + next.value(), next.precision(), large.value() + next.value(),
                large.value() + next.value(), large.form());
    }

    /** A suffix of one letter counts only where it is glued to the digits. */
    private static boolean isSuffixHere(Line line, Match<Double> suffix) {
        boolean letter = line.word(suffix.from()).length() == 1 && line.word(suffix.from()).charAt(0) < 0x250;
        return !letter || line.isGlued(suffix.from()) && SuffixM.isMillion(line, suffix.from());
    }

    /** "two point five": digits in words after the point. */
    private static Numeral withPoint(Line line, Numeral whole) {
        if (!line.pack().grammar().isPoint(line.word(whole.to()))) {
            return whole;
        }
        StringBuilder decimals = new StringBuilder();
        int at = whole.to() + 1;
        for (Numeral part = SpelledNumber.read(line, at); part != null && decimals.length() < MAX_DECIMALS; part = SpelledNumber.read(line, at)) {
            decimals.append((long) part.value());
            at = part.to();
        }
        if (decimals.isEmpty()) {
            return whole;
        }
        double value = whole.value() + Double.parseDouble("0." + decimals);
        Numeral read = Numeral.of(whole.from(), at, value, Math.pow(10, -decimals.length()), Form.WORDS);
        return multiplied(line, read);
    }
}
