package org.parallax.text.quantity;

import org.parallax.text.quantity.PhraseTable.Match;

/** Reads a number with everything that belongs to it: unit, the second number of a range, and the words that bound it. */
final class PhraseReader {
    private static final int MAX_QUALIFIERS = 2;

    private PhraseReader() {}

    static Phrase read(Line line, Numeral numeral) {
        Phrase first = MeasureReader.read(line, numeral);
        Phrase range = RangeReader.read(line, first);
        return range.qualifier() == Qualifier.BETWEEN ? range : qualifiedAfter(line, qualifiedBefore(line, qualifiedWithin(line, range)));
    }

    /** 十多万: more than a hundred thousand, said within the number. */
    private static Phrase qualifiedWithin(Line line, Phrase phrase) {
        for (int i = phrase.numberFrom() + 1; i < phrase.numberTo(); i++) {
            if (phrase.qualifier() == Qualifier.EXACT && line.pack().grammar().isInfix(line.word(i))) {
                return phrase.with(Qualifier.MORE_THAN);
            }
        }
        return phrase;
    }

    private static Phrase qualifiedBefore(Line line, Phrase phrase) {
        Phrase result = phrase;
        for (int i = 0; i < MAX_QUALIFIERS; i++) {
            Match<Qualifier> qualifier = qualifierBefore(line, result);
            if (qualifier == null) {
                return result;
            }
            boolean vague = result.qualifier() == Qualifier.VAGUE;
            Qualifier bound = qualifier.value() == Qualifier.EXACT || vague ? result.qualifier() : qualifier.value();
            boolean inner = result.qualifier() != Qualifier.EXACT && bound == Qualifier.ABOUT;
            result = (inner ? result : result.with(bound)).over(qualifier.from(), result.to());
        }
        return result;
    }

    private static Match<Qualifier> qualifierBefore(Line line, Phrase phrase) {
        QualifierWords words = line.pack().qualifiers();
        int at = phrase.from();
        Match<String> filler = words.fillers().before(line, at);
        Match<Qualifier> qualifier = words.before().before(line, at);
        if (qualifier == null && filler != null) {
            qualifier = words.before().before(line, filler.from());
        }
        if (qualifier == null) {
            return null;
        }
        boolean target = qualifier.value() == Qualifier.UP_TO && words.to().at(line, qualifier.from()) != null && RangeReader.isChange(line, qualifier.from());
        boolean course = words.course().before(line, qualifier.to()) != null && phrase.is(Dimension.DURATION) && isCourse(line, qualifier);
        boolean unfit = words.isMeasuredOnly(line.word(qualifier.to() - 1)) && (phrase.isCount() || phrase.isMoney() || phrase.is(Dimension.PERCENT));
        return target || course || unfit ? null : qualifier;
    }

    /** Whether "over" with a stretch of time means its course: not after "for", "lasted", "well". */
    private static boolean isCourse(Line line, Match<Qualifier> qualifier) {
        return qualifier.to() - qualifier.from() == 1 && line.pack().qualifiers().courseUnless().before(line, qualifier.from()) == null;
    }

    /** "300 or more", "300-odd", "300+". */
    private static Phrase qualifiedAfter(Line line, Phrase phrase) {
        int at = MeasureReader.afterHyphen(line, phrase.to());
        Match<Qualifier> after = line.pack().qualifiers().after().at(line, at);
        boolean bound = after != null && (phrase.qualifier() == Qualifier.EXACT || phrase.qualifier() == Qualifier.ABOUT);
        return bound ? phrase.with(after.value()).over(phrase.from(), after.to()) : phrase;
    }
}
