package org.parallax.text.quantity;

import org.parallax.text.quantity.PhraseTable.Match;

/**
 * Reads a range of two numbers: "between 1,250 and 1,450", "15-20%", "$5m to $10m", "two or three". "From 5 to 7" is one
 * too, unless something rose or fell from the one to the other.
 */
final class RangeReader {
    private static final double THOUSAND = 1000;
    private static final double MAX_SPREAD = 10;
    private static final int CHANGE_REACH = 6;
    /** Before "from $5 to $7", which as a range is rare. */
    private static final int LONG_CHANGE_REACH = 30;

    private RangeReader() {}

    /** The range that the phrase opens, else the phrase itself. */
    static Phrase read(Line line, Phrase first) {
        if (first.numeral().isVague()) {
            return first;
        }
        QualifierWords words = line.pack().qualifiers();
        Match<String> between = words.between().before(line, first.from());
        int second = between == null ? afterInfix(line, first) : after(words.betweenJoin().at(line, first.to()));
        Match<String> from = words.from().before(line, first.from());
        if (second < 0 || from != null && isChange(line, from.from(), first.unit() == null ? CHANGE_REACH : LONG_CHANGE_REACH)) {
            return first;
        }
        Phrase other = second(line, second);
        boolean changed = between == null && !line.isHyphen(second - 1) && first.unit() != null && first.to() > first.numberTo() && isChange(line, first.from());
        if (other == null || changed || !joins(first, other)) {
            return first;
        }
        Match<String> opening = between == null ? from : between;
        Phrase range = join(line, first, other, opening == null ? first.from() : opening.from());
        boolean hyphen = line.isHyphen(second - 1);
        boolean bare = hyphen && first.unit() == null && other.unit() == null;
        return range == null || bare && isNoRange(line, first, other) ? first : range;
    }

    private static int after(Match<String> match) {
        return match == null ? -1 : match.to();
    }

    private static int afterInfix(Line line, Phrase first) {
        if (line.isHyphen(first.to()) || line.is(first.to(), "~") || line.is(first.to(), "～")) {
            return first.to() + 1;
        }
        QualifierWords words = line.pack().qualifiers();
        Match<String> to = words.to().at(line, first.to());
        if (to == null) {
            to = words.or().at(line, first.to());
            boolean small = first.numeral().precision() <= 10 && first.value() <= 100 || first.unit() != null;
            return to != null && small ? to.to() : -1;
        }
        return to.to();
    }

    private static Phrase second(Line line, int at) {
        Match<Unit> sign = line.pack().units().at(line, at);
        int start = sign != null && sign.value().isMoney() ? sign.to() : at;
        Numeral numeral = NumberReader.read(line, start);
        return numeral == null || numeral.isVague() ? null : MeasureReader.read(line, numeral);
    }

    private static boolean joins(Phrase first, Phrase second) {
        boolean units = first.unit() == null || second.unit() == null || first.unit().normal().equals(second.unit().normal());
        return units && first.per() == null;
    }

    private static Phrase join(Line line, Phrase first, Phrase second, int from) {
        Unit unit = second.unit() == null ? first.unit() : second.unit();
        double low = first.value();
        if (first.unit() != null && second.unit() != null) {
            low = low * first.unit().factor() / second.unit().factor();
        } else if (unit != null && first.unit() == null) {
            low *= second.numeral().value() == 0 ? 1 : second.value() / second.numeral().value();
        }
        low *= sharedScale(line, first, second);
        double high = second.value();
        if (unit != null && unit == first.unit() && second.unit() == null && first.numeral().value() != 0) {
            high *= first.value() / first.numeral().value();
        }
        if (low >= high) {
            return null;
        }
        return new Phrase(from, second.to(), first.numberFrom(), second.numberTo(), first.numeral(), low, high,
                Math.min(first.precision(), second.precision()), Qualifier.BETWEEN, unit, second.per());
    }

    /** A million in "15 to 20 million", a thousand in "between 15 and 20,000". */
    private static double sharedScale(Line line, Phrase first, Phrase second) {
        Numeral low = first.numeral();
        Numeral high = second.numeral();
        Match<NumberWord> scale = line.pack().grammar().numbers().before(line, high.to());
        Match<Double> suffix = line.pack().grammar().suffixes().before(line, high.to());
        double factor = scale != null && scale.from() > high.from() && scale.value().multiplies() ? scale.value().value()
                : suffix != null && suffix.from() > high.from() && suffix.from() < high.to() ? suffix.value() : 1;
        boolean thousands = high.isDigits() && low.isDigits() && factor == 1 && high.precision() >= THOUSAND && low.value() >= 1
                && low.value() < high.value() / THOUSAND && low.value() * MAX_SPREAD >= high.value() / THOUSAND;
        return thousands ? THOUSAND : factor > 1 && low.value() < high.value() / factor ? factor : 1;
    }

    /** Two bare numbers with a hyphen: years, a score, a vote, a number of many parts. */
    private static boolean isNoRange(Line line, Phrase first, Phrase second) {
        boolean chain = line.isHyphen(second.to()) && line.isGlued(second.to() + 1) && line.isNumber(second.to() + 1)
                || line.isHyphen(first.from() - 1) && line.isNumber(first.from() - 2);
        boolean years = first.precision() <= 100 && first.value() >= 1000 && first.value() <= 2100 && !line.word(first.from()).contains(",");
        boolean record = line.is(first.from() - 1, "(") && line.is(second.to(), ")");
        int next = second.to();
        boolean counted = line.pack().isPluralWord(line.word(next)) || line.pack().isPluralWord(line.word(next + 1)) || !line.pack().setting("head").equals("last")
                || line.pack().grammar().ofWords().at(line, next) != null || first.from() > 0 && line.pack().qualifiers().before().before(line, first.from()) != null;
        return chain || years || record || !counted || line.pack().decoys().isScored(line, first.from(), second.to());
    }

    /** Whether a verb or noun of change stands before "from 5 to 7", "to 7". */
    static boolean isChange(Line line, int before) {
        return isChange(line, before, CHANGE_REACH);
    }

    private static boolean isChange(Line line, int before, int reach) {
        for (int i = before - 1; i >= Math.max(0, before - reach); i--) {
            if (line.pack().events().isChange(line.word(i))) {
                return true;
            }
            if (line.isMark(i) && line.pack().units().at(line, i) == null && !(reach == LONG_CHANGE_REACH && line.is(i, ","))) {
                return false;
            }
        }
        return false;
    }
}
