package org.parallax.text.quantity;

import org.parallax.text.quantity.PhraseTable.Match;
import org.parallax.text.segment.PartOfSpeech;

/** Decides which numbers are no quantities: dates, times, ages, ordinals, names, addresses, scores, "one" as a pronoun. */
final class Decoys {
    private static final double MAX_DEFINITE = 20;
    private static final int FIRST_YEAR = 1100;
    private static final int LAST_YEAR = 2100;
    private static final int LAST_DAY = 31;
    private static final double LEAST_PHONE = 1e5;

    private final Line line;
    private final DecoyWords words;
    private final Ages ages;
    private final NamedNumbers names;
    private int lastEnd = -1;

    Decoys(Line line) {
        this.line = line;
        this.words = line.pack().decoys();
        this.ages = new Ages(line);
        this.names = new NamedNumbers(line);
    }

    /** Where a phrase ends that only looks like a number, else {@code at}. */
    int skip(int at) {
        Match<String> phrase = words.notNumbers().at(line, at);
        boolean bounded = phrase != null && words.isPronoun(line.word(at)) && line.pack().grammar().ofWords().get(line.word(at + 1)) != null && isBounded(at);
        return phrase == null || bounded ? at : phrase.to();
    }

    /** "at least one of the". */
    private boolean isBounded(int at) {
        Match<Qualifier> qualifier = line.pack().qualifiers().before().before(line, at);
        return qualifier != null && qualifier.value() != Qualifier.EXACT;
    }

    /** Decides about the phrases of the line in their order. */
    boolean isDecoy(Phrase phrase) {
        boolean one = ages.isAge(phrase) || names.isPartOfName(phrase) || isConjoined(phrase);
        if (one) {
            lastEnd = phrase.numberTo();
        }
        return one || isOther(phrase);
    }

    /** "aged 6 and 7", "iPhone 7 or 8", "IE6, 7, 8 and 9": joined to an age or name before, and counting nothing. */
    private boolean isConjoined(Phrase phrase) {
        boolean bare = phrase.unit() == null && phrase.qualifier() == Qualifier.EXACT && !isCounted(phrase);
        int at = phrase.from() - 1;
        while (bare && isJoiner(at)) {
            at--;
        }
        boolean joined = bare && at < phrase.from() - 1 && (at + 1 == lastEnd || phrase.numeral().isDigits() && (isModel(at) || isListedName(at, phrase)));
        return joined && CountedNoun.find(line, phrase) == null;
    }

    /** "Orbit Next, Pro and 7". */
    private boolean isListedName(int at, Phrase phrase) {
        return at == phrase.from() - 2 && line.isCapital(at) && line.tag(at) == PartOfSpeech.PROPN && phrase.value() < MAX_DEFINITE && !line.is(at + 1, ",");
    }

    private boolean isJoiner(int at) {
        return line.is(at, ",") || line.is(at, "&") || line.isHyphen(at) || line.pack().grammar().connectors().get(line.word(at)) != null
                || line.pack().qualifiers().or().get(line.word(at)) != null || line.pack().qualifiers().to().get(line.word(at)) != null;
    }

    /** A name of letters and digits: S8, IE6. */
    private boolean isModel(int at) {
        String word = line.word(at);
        return line.isWord(at) && line.isCapital(at) && word.length() > 1 && word.charAt(word.length() - 1) >= '0' && word.charAt(word.length() - 1) <= '9';
    }

    private boolean isOther(Phrase phrase) {
        Numeral number = phrase.numeral();
        return isInTime(phrase) || isTime(phrase) || isPronoun(phrase) || isDecade(phrase)
                || number.isDigits() && (isYear(phrase) || isOrdinal(phrase) || isScore(phrase) || isCode(phrase))
                || isOrdinalWord(phrase) || isCompound(phrase) || isDefinite(phrase) || isBareScale(phrase);
    }

    /** "two-pronged", "four-star": part of an adjective. */
    private boolean isCompound(Phrase phrase) {
        int at = phrase.numberTo();
        return phrase.unit() == null && line.isHyphen(at) && line.isGlued(at) == line.isGlued(at + 1) && words.isCompoundEnd(line.word(at + 1));
    }

    /** "the two", "their last three": a small number in words that stands for people or things named before. */
    private boolean isDefinite(Phrase phrase) {
        boolean small = phrase.unit() == null && phrase.numeral().form() == Numeral.Form.WORDS && phrase.value() <= MAX_DEFINITE;
        return small && phrase.qualifier() == Qualifier.EXACT && words.isDefinite(line.word(phrase.numberFrom() - 1))
                && CountedNoun.find(line, phrase) == null && line.pack().nouns().pronouns().at(line, phrase.to()) == null
                && line.pack().events().events().at(line, phrase.to()) == null;
    }

    /** "Million Dollar Baby": where a language asks for a number or article before a magnitude. */
    private boolean isBareScale(Phrase phrase) {
        Numeral number = phrase.numeral();
        return number.to() - number.from() == 1 && line.pack().is("scale-needs-number") && line.pack().grammar().isCounter(line.word(number.from()));
    }

    /** "los 90", "gli anni 70": tens behind a word of decades, and nothing counted. */
    private boolean isDecade(Phrase phrase) {
        boolean tens = phrase.unit() == null && phrase.numeral().isDigits() && line.word(phrase.numberFrom()).length() == 2 && phrase.value() % 10 == 0;
        return tens && words.isDecade(line.word(phrase.numberFrom() - 1)) && CountedNoun.find(line, phrase) == null && !isCounted(phrase);
    }

    /** The other day of "6 to 8 May", "May 6 and 7". */
    private boolean isOtherDay(Phrase phrase) {
        boolean day = phrase.unit() == null && phrase.numeral().isDigits() && phrase.value() <= LAST_DAY && line.word(phrase.numberFrom()).length() <= 2;
        if (!day) {
            return false;
        }
        int next = phrase.numberTo();
        while (next < phrase.numberTo() + 2 && isJoiner(next)) {
            next++;
        }
        boolean first = next > phrase.numberTo() && isDayAt(next) && (words.isMonth(line.word(next + 1)) || words.isMonth(line.word(next + 2)));
        int before = phrase.numberFrom() - 2;
        boolean second = isJoiner(before + 1) && isDayAt(before) && words.isMonth(line.word(before - 1)) && CountedNoun.find(line, phrase) == null;
        return first || second && !isCounted(phrase);
    }

    private boolean isDayAt(int at) {
        return line.isNumber(at) && line.word(at).length() <= 2 && line.isInTime(line.atom(at).start());
    }

    private boolean isInTime(Phrase phrase) {
        return isOtherDay(phrase) || line.isInTime(line.atom(phrase.numberFrom()).start())
                || words.isMonth(line.word(phrase.numberTo())) && phrase.value() <= 31 && phrase.numeral().isDigits() && phrase.unit() == null
                || words.isMonth(line.word(phrase.numberFrom() - 1)) && phrase.value() <= 31 && phrase.unit() == null && !line.isMark(phrase.numberFrom() - 1);
    }

    private boolean isYear(Phrase phrase) {
        Numeral number = phrase.numeral();
        String written = line.word(phrase.numberFrom());
        boolean looks = phrase.isCount() && phrase.unit() == null && written.length() == 4 && number.to() - number.from() == 1
                && phrase.value() >= FIRST_YEAR && phrase.value() <= LAST_YEAR && written.chars().allMatch(Character::isDigit);
        if (!looks) {
            return false;
        }
        String before = line.word(phrase.from() - 1);
        if (phrase.qualifier() != Qualifier.EXACT && !words.isYearBefore(line.word(phrase.numberFrom() - 1))) {
            return phrase.qualifier() == Qualifier.BETWEEN && !line.pack().isPluralWord(line.word(phrase.to()));
        }
        if (words.isYearBefore(before) || words.isYearBefore(line.word(phrase.numberFrom() - 1)) || words.isMonth(before)) {
            return true;
        }
        int next = phrase.to();
        boolean plural = line.isTagged()
                ? line.tag(next) == PartOfSpeech.NOUN && line.pack().isPluralWord(line.word(next)) || line.pack().nouns().isKnown(line.word(next))
                        || line.tag(next) == PartOfSpeech.ADJ && line.pack().isPluralWord(line.word(next + 1))
                : line.isWord(next) && !line.pack().isBoundary(line.word(next)) && !line.isCapital(next);
        return !plural && !isCounted(phrase);
    }

    private boolean isCounted(Phrase phrase) {
        return line.pack().events().events().before(line, phrase.from()) != null || line.pack().events().events().at(line, phrase.to()) != null;
    }

    private boolean isOrdinal(Phrase phrase) {
        int next = phrase.numeral().to();
        boolean glued = line.isGlued(next) && words.isOrdinalEnding(line.word(next));
        boolean hyphened = line.isHyphen(next) && line.isGlued(next + 1) && words.isOrdinalEnding(line.word(next + 1));
        boolean dot = line.pack().is("ordinal-dot") && line.is(next, ".") && line.isGlued(next) && line.isWord(next + 1) && phrase.value() < 100;
        return phrase.unit() == null && (glued || hyphened || dot);
    }

    private boolean isOrdinalWord(Phrase phrase) {
        int next = phrase.numeral().to();
        return phrase.numeral().form() == Numeral.Form.WORDS && line.isHyphen(next) && line.isGlued(next + 1)
                && words.isOrdinalEnding(line.word(next + 1)) || words.isOrdinalEnding(line.word(next)) && line.word(next).length() > 3;
    }

    /** "5 p.m.", "14:00", "08.30 Uhr". */
    private boolean isTime(Phrase phrase) {
        int from = phrase.numberFrom();
        int to = phrase.numeral().to();
        boolean colon = line.is(to, ":") && line.isNumber(to + 1) && line.isGlued(to) == line.isGlued(to + 1)
                || line.is(from - 1, ":") && line.isNumber(from - 2) && line.isGlued(from) == line.isGlued(from - 1);
        return colon || words.timeAfter().at(line, to) != null;
    }

    private boolean isScore(Phrase phrase) {
        int from = phrase.numberFrom();
        int to = phrase.numeral().to();
        boolean after = line.isHyphen(to) && line.isNumber(to + 1) && line.isGlued(to) == line.isGlued(to + 1);
        boolean before = line.isHyphen(from - 1) && line.isNumber(from - 2) && line.isGlued(from) == line.isGlued(from - 1);
        return (after || before) && phrase.qualifier() != Qualifier.BETWEEN && phrase.unit() == null;
    }

    /** Digits that are part of a longer code: letters glued behind, a slash, an at sign, a leading zero. */
    private boolean isCode(Phrase phrase) {
        int from = phrase.numberFrom();
        int to = phrase.to();
        boolean letters = phrase.unit() == null && line.isWord(phrase.numeral().to()) && line.isGlued(phrase.numeral().to())
                && line.word(phrase.numeral().to()).charAt(0) < 0x2e80 && !line.word(phrase.numeral().to()).startsWith("'");
        boolean leading = line.word(from).length() > 1 && line.word(from).charAt(0) == '0' && line.word(from).chars().allMatch(Character::isDigit);
        boolean slash = line.is(to, "/") && line.isGlued(to + 1) && line.isNumber(to + 1) || line.is(from - 1, "/") && line.isGlued(from);
        boolean handle = line.is(from - 1, "@") || line.is(from - 1, "#") || line.is(to, "@");
        boolean phone = phrase.unit() == null && (line.isNumber(to) || line.isNumber(from - 1) && line.pack().units().at(line, from) == null) && !isCounted(phrase)
                && !line.is(from - 1, ",") && line.word(from).indexOf(',') < 0;
        boolean called = phrase.unit() == null && line.isNumber(from) && line.word(from).chars().allMatch(Character::isDigit) && words.isCalled(line, from)
                && (phrase.value() >= LEAST_PHONE || CountedNoun.find(line, phrase) == null);
        return letters || leading || called || slash && phrase.unit() == null || handle || phone;
    }

    /** "one" counts only with a unit, a qualifier, a person, or a casualty. */
    private boolean isPronoun(Phrase phrase) {
        Numeral number = phrase.numeral();
        boolean one = number.to() - number.from() == 1 && words.isPronoun(line.word(number.from()));
        if (!one || phrase.qualifier() != Qualifier.EXACT || phrase.isMoney() || phrase.is(Dimension.PERCENT)) {
            return false;
        }
        if (phrase.unit() != null && !phrase.isCount()) {
            return phrase.per() == null && line.pack().decoys().isVagueTime(line.word(phrase.to() - 1));
        }
        Match<String> noun = line.pack().nouns().classes().at(line, number.to());
        int after = number.to();
        while (after < number.to() + 2 && line.pack().events().isCopula(line.word(after))) {
            after++;
        }
        Match<String> event = line.pack().events().events().at(line, after);
        boolean casualty = event != null && line.pack().events().objectOf(event.value()).equals("person");
        boolean killed = noun != null && isHarmedNear(number);
        return !casualty && !killed;
    }

    private boolean isHarmedNear(Numeral number) {
        for (int i = Math.max(0, number.from() - 4); i < Math.min(line.size(), number.to() + 8); i++) {
            Match<String> event = line.pack().events().events().at(line, i);
            if (event != null && !line.pack().events().objectOf(event.value()).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
