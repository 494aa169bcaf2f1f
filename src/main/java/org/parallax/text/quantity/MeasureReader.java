package org.parallax.text.quantity;

import org.parallax.text.quantity.PhraseTable.Match;
import org.parallax.text.segment.PartOfSpeech;

/** Puts a number and its unit together: signs before it, words and symbols after it, rates, and measures in two units. */
final class MeasureReader {
    private static final double THOUSAND = 1000;
    private static final String FOOT = "[ft_i]";
    private static final double INCHES = 12;
    private static final double SUBUNIT = 0.01;

    private MeasureReader() {}

    /** The number at {@code numeral} as a phrase with its unit; the unit is null where none is stated. */
    static Phrase read(Line line, Numeral numeral) {
        Match<Unit> before = line.pack().units().signBefore(line, numeral.from());
        Match<Unit> sign = before != null && isUnitOfOther(line, before) ? null : before;
        Phrase phrase = sign == null ? withUnitAfter(line, numeral) : withSign(line, numeral, sign);
        Phrase compound = withSmallerUnit(line, phrase);
        return withRate(line, withHalf(line, compound));
    }

    /** "50 dollars 40 cents": the word belongs to the number before it. */
    private static boolean isUnitOfOther(Line line, Match<Unit> sign) {
        int before = sign.from() - 1;
        return line.isWord(sign.from()) && (line.isNumber(before) || line.pack().grammar().numbers().get(line.word(before)) != null);
    }

    private static Phrase phrase(Numeral numeral, int from, int to, Unit unit) {
        Qualifier qualifier = numeral.isVague() ? Qualifier.VAGUE : Qualifier.EXACT;
        boolean tenths = unit != null && unit.dimension() == Dimension.PERCENT && unit.normal().equals(Unit.PERCENT.code());
        double factor = unit != null && (unit.isMoney() || tenths) ? unit.factor() : 1;
        Unit whole = tenths ? Unit.PERCENT : unit != null && unit.isMoney() ? new Unit(unit.code(), Dimension.MONEY, unit.normal(), 1, 0) : unit;
        return new Phrase(from, to, numeral.from(), numeral.to(), numeral, numeral.low() * factor, numeral.high() * factor,
                numeral.precision() * factor, qualifier, whole, null);
    }

    private static Phrase withSign(Line line, Numeral numeral, Match<Unit> sign) {
        Match<Unit> repeated = line.pack().units().moneyAt(line, afterHyphen(line, numeral.to()));
        boolean again = repeated != null && (sign.value().isAmbiguousMoney() || repeated.value().code().equals(sign.value().code()));
        Unit unit = again ? repeated.value() : sign.value();
        return phrase(numeral, sign.from(), again ? repeated.to() : numeral.to(), unit);
    }

    private static Phrase withUnitAfter(Line line, Numeral numeral) {
        int at = afterHyphen(line, numeral.to());
        Match<Unit> unit = unitAt(line, numeral, at);
        if (unit == null) {
            unit = unitInBrackets(line, at);
        }
        if (unit == null && line.pack().nouns().isCounter(line.word(at))) {
            unit = line.pack().units().at(line, at + 1);
        }
        if (unit == null && (numeral.isShare() || numeral.isVague() || isFraction(line, numeral) || line.pack().grammar().isCounter(line.word(numeral.to() - 1)))) {
            unit = unitAfterOf(line, numeral);
        }
        Match<Unit> percent = line.pack().units().prefixes().before(line, numeral.from());
        if (unit == null && percent != null && !isUnitOfOther(line, percent)) {
            return phrase(numeral, percent.from(), numeral.to(), percent.value());
        }
        if (unit == null && numeral.isShare()) {
            return phrase(numeral.inPercent(), numeral.from(), numeral.to(), Unit.PERCENT);
        }
        if (unit == null) {
            return phrase(numeral, numeral.from(), numeral.to(), null);
        }
        Match<NumberWord> scale = unit.value().isMoney() ? line.pack().grammar().numbers().at(line, unit.to()) : null;
        boolean scaled = scale != null && scale.value().multiplies() && scale.value().value() >= THOUSAND;
        return scaled ? phrase(numeral.times(scale.value().value(), numeral.to()), numeral.from(), scale.to(), unit.value())
                : phrase(numeral, numeral.from(), unit.to(), unit.value());
    }

    /** "1/4" of a mile. */
    private static boolean isFraction(Line line, Numeral numeral) {
        return numeral.isDigits() && numeral.value() < 1 && line.is(numeral.to() - 2, "/");
    }

    /** "20 (kg)", as tables have it. */
    private static Match<Unit> unitInBrackets(Line line, int at) {
        boolean opens = line.is(at, "(") || line.is(at, "[") || line.is(at, "<") || line.is(at, "{");
        Match<Unit> unit = opens ? line.pack().units().at(line, at + 1) : null;
        return unit == null || !line.isMark(unit.to()) || unit.to() - unit.from() > 1 && line.isMark(unit.from()) ? null
                : new Match<>(at, unit.to() + 1, unit.value());
    }

    /** "half an hour", "a quarter of a mile", "millions of dollars", "dos millones de euros". */
    private static Match<Unit> unitAfterOf(Line line, Numeral numeral) {
        Match<String> of = line.pack().grammar().ofWords().at(line, numeral.to());
        int at = of == null ? numeral.to() : of.to();
        int after = line.pack().grammar().isArticle(line.word(at)) ? at + 1 : at;
        Match<Unit> unit = after == numeral.to() ? null : line.pack().units().at(line, after);
        boolean share = unit != null && numeral.isShare() && unit.value().dimension() == Dimension.PERCENT;
        return share || numeral.isShare() && after == at ? null : unit;
    }

    private static Match<Unit> unitAt(Line line, Numeral numeral, int at) {
        Match<Unit> unit = line.pack().units().at(line, at);
        if (unit == null) {
            return Degrees.at(line, numeral, at);
        }
        boolean letter = unit.to() - unit.from() == 1 && line.word(at).length() == 1 && line.isWord(at) && line.word(at).charAt(0) < 0x250;
        boolean apart = letter && (!numeral.isDigits() || !line.isGlued(at) && line.isHyphen(at + 1));
        boolean named = line.isCapital(at) && line.word(at).length() > 1 && line.isCapital(unit.to()) && !unit.value().isMoney() && !line.isGlued(at);
        return apart || named && numeral.isDigits() && line.isGlued(unit.to()) ? null : unit;
    }

    /** Behind a hyphen that joins the number to a word; in re-spaced texts it may stand apart before a unit. */
    static int afterHyphen(Line line, int at) {
        boolean glued = line.isGlued(at) && line.isGlued(at + 1);
        boolean spaced = !line.isGlued(at + 1) && (line.pack().units().at(line, at + 1) != null
                || line.pack().decoys().ageAfter().at(line, at + 1) != null || line.pack().nouns().isMagnitude(line.word(at + 1)) || isTornCompound(line, at));
        return line.isHyphen(at) && (glued || spaced) ? at + 1 : at;
    }

    /** "28 - member bloc". */
    private static boolean isTornCompound(Line line, int hyphen) {
        return line.isNumber(hyphen - 1) && line.tag(hyphen + 1) == PartOfSpeech.NOUN && line.tag(hyphen + 2) == PartOfSpeech.NOUN
                && !line.pack().isPluralWord(line.word(hyphen + 1));
    }

    /** "eight years and six months", "5ft 10in", "3 dollars 50 cents". */
    private static Phrase withSmallerUnit(Line line, Phrase phrase) {
        if (phrase.unit() == null || phrase.numeral().isVague() || phrase.to() == phrase.numberTo()) {
            return phrase;
        }
        if (phrase.unit().code().equals(FOOT) && line.isHyphen(phrase.to()) && line.isNumber(phrase.to() + 1)) {
            return withInches(line, phrase);
        }
        Match<String> connector = line.pack().grammar().joining(line, phrase.to());
        int at = connector == null ? line.is(phrase.to(), ",") ? phrase.to() + 1 : phrase.to() : connector.to();
        boolean starts = line.isNumber(at) || line.isWord(at) && line.pack().grammar().numbers().at(line, at) != null;
        Numeral second = starts ? NumberReader.readPlain(line, at) : null;
        if (second == null) {
            return phrase;
        }
        Match<Unit> unit = line.pack().units().at(line, afterHyphen(line, second.to()));
        if (unit == null && isCents(line, phrase, second)) {
            double value = phrase.value() + second.value() / 100;
            return new Phrase(phrase.from(), second.to(), phrase.numberFrom(), second.to(), phrase.numeral(), value, value, 0.01,
                    phrase.qualifier(), phrase.unit(), null);
        }
        if (unit == null || unit.value().dimension() != phrase.unit().dimension() || unit.value().offset() != 0) {
            return phrase;
        }
        double ratio = unit.value().factor() / phrase.unit().factor();
        boolean sameMoney = !phrase.isMoney() || unit.value().code().equals(phrase.unit().code()) || unit.value().isAmbiguousMoney() || phrase.unit().isAmbiguousMoney() || unit.value().factor() == SUBUNIT;
        if (ratio >= 1 || !sameMoney || second.value() * ratio >= 1.5 || phrase.is(Dimension.PERCENT)) {
            return phrase;
        }
        double value = phrase.value() + second.value() * ratio;
        return new Phrase(phrase.from(), unit.to(), phrase.numberFrom(), second.to(), phrase.numeral(), value, value,
                second.precision() * ratio, phrase.qualifier(), phrase.unit(), null);
    }

    /** "5-foot-11". */
    private static Phrase withInches(Line line, Phrase phrase) {
        Numeral inches = NumberReader.readPlain(line, phrase.to() + 1);
        if (inches == null || inches.value() >= INCHES) {
            return phrase;
        }
        double value = phrase.value() + inches.value() / INCHES;
        return new Phrase(phrase.from(), inches.to(), phrase.numberFrom(), inches.to(), phrase.numeral(), value, value,
                inches.precision() / INCHES, phrase.qualifier(), phrase.unit(), null);
    }

    /** "15 dollars 50": two digits behind the word for money at the end of a clause. */
    private static boolean isCents(Line line, Phrase phrase, Numeral second) {
        boolean two = second.isDigits() && line.word(second.from()).length() == 2 && second.to() - second.from() == 1;
        boolean ends = !line.has(second.to()) || line.isMark(second.to()) && !line.isHyphen(second.to());
        return two && ends && phrase.isMoney() && line.isWord(phrase.to() - 1) && phrase.numeral().precision() <= 10 && phrase.high() < THOUSAND;
    }

    /** "two years and a half". */
    private static Phrase withHalf(Line line, Phrase phrase) {
        Match<Double> half = phrase.unit() == null || phrase.numeral().isVague() || phrase.to() == phrase.numberTo()
                ? null : line.pack().grammar().halves().at(line, phrase.to());
        if (half == null) {
            return phrase;
        }
        double value = phrase.value() + half.value();
        return new Phrase(phrase.from(), half.to(), phrase.numberFrom(), half.to(), phrase.numeral(), value, value, 0.1,
                phrase.qualifier(), phrase.unit(), null);
    }

    private static Phrase withRate(Line line, Phrase phrase) {
        Match<String> rate = rateAt(line, phrase.to());
        if (rate == null || phrase.unit() == null) {
            return phrase;
        }
        return withRate(phrase, rate);
    }

    /** The denominator that begins at an atom ("per day", "a year"), or null. */
    static Match<String> rateAt(Line line, int at) {
        Match<String> rate = line.pack().nouns().rates().at(line, at);
        return rate == null || line.pack().nouns().endsRate(line.word(rate.to())) ? null : rate;
    }

    static Phrase withRate(Phrase phrase, Match<String> rate) {
        if (phrase.is(Dimension.LENGTH) && (rate.value().equals("h") || rate.value().equals("s") || rate.value().equals("min"))) {
            double seconds = UnitTable.get(rate.value()).factor();
            Unit length = phrase.unit();
            Unit speed = new Unit(length.code() + "/" + rate.value(), Dimension.SPEED, "km/h", length.factor() / seconds * 3.6, 0);
            return phrase.in(speed).over(phrase.from(), rate.to());
        }
        if (phrase.is(Dimension.SPEED) || phrase.is(Dimension.DURATION)) {
            return phrase;
        }
        return phrase.per(rate.value(), rate.to());
    }
}
