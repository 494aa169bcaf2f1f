package org.parallax.text.quantity;

import org.parallax.text.quantity.PhraseTable.Match;
import org.parallax.text.segment.PartOfSpeech;

/** Decides which numbers are no quantities: dates, times, ages, ordinals, names, addresses, scores, "one" as a pronoun. */
final class Decoys {
    private static final int MAX_AGE = 115;
    private static final int DEATH_REACH = 10;
    private static final double MAX_DEFINITE = 20;
    private static final int FIRST_YEAR = 1100;
    private static final int LAST_YEAR = 2100;

    private final Line line;
    private final DecoyWords words;

    Decoys(Line line) {
        this.line = line;
        this.words = line.pack().decoys();
    }

    /** Where a phrase ends that only looks like a number, else {@code at}. */
    int skip(int at) {
        Match<String> phrase = words.notNumbers().at(line, at);
        return phrase == null ? at : phrase.to();
    }

    boolean isDecoy(Phrase phrase) {
        Numeral number = phrase.numeral();
        return isInTime(phrase) || isAge(phrase) || isPartOfName(phrase) || isTime(phrase) || isPronoun(phrase)
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

    private boolean isInTime(Phrase phrase) {
        return line.isInTime(line.atom(phrase.numberFrom()).start())
                || words.isMonth(line.word(phrase.numberTo())) && phrase.value() <= 31 && phrase.numeral().isDigits() && phrase.unit() == null
                || words.isMonth(line.word(phrase.numberFrom() - 1)) && phrase.value() <= 31 && phrase.unit() == null && !line.isMark(phrase.numberFrom() - 1);
    }

    private boolean isAge(Phrase phrase) {
        int before = phrase.from();
        int after = phrase.to();
        if (words.ageAfter().at(line, MeasureReader.afterHyphen(line, phrase.numberTo())) != null) {
            return true;
        }
        boolean years = phrase.is(Dimension.DURATION);
        if (phrase.value() > MAX_AGE || phrase.isMoney() || phrase.numeral().isVague() || !years && !phrase.isCount()) {
            return false;
        }
        if (words.ageBefore().before(line, before) != null || words.ageBefore().before(line, phrase.numberFrom()) != null) {
            return true;
        }
        if (years && isYearsInApposition(phrase)) {
            return true;
        }
        if (years && words.ageAfter().at(line, after) != null) {
            return true;
        }
        return phrase.unit() == null && phrase.qualifier() == Qualifier.EXACT && (isApposition(phrase) || isPredicate(phrase) || isAgeAtDeath(phrase));
    }

    /** "died on Thursday at 91". */
    private boolean isAgeAtDeath(Phrase phrase) {
        boolean ends = !line.isWord(phrase.to()) || line.pack().isBoundary(line.word(phrase.to()));
        boolean level = line.pack().events().isLevel(line.word(phrase.from() - 2));
        if (!ends || level || !words.isAgeAt(line.word(phrase.from() - 1))) {
            return false;
        }
        for (int i = Math.max(0, phrase.from() - DEATH_REACH); i < phrase.from(); i++) {
            if (words.isDying(line.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Quishpe, 47, said", "(47)" behind a name. */
    private boolean isApposition(Phrase phrase) {
        int before = phrase.from() - 1;
        boolean comma = line.is(before, ",") || line.is(before, "،") || line.is(before, "，");
        boolean bracket = line.is(before, "(") && line.is(phrase.to(), ")");
        if (!comma && !bracket || before == 0) {
            return false;
        }
        String next = line.word(phrase.to());
        boolean closed = next.isEmpty() || line.isMark(phrase.to()) && !line.is(phrase.to(), "%") && !line.isHyphen(phrase.to()) || bracket;
        boolean person = line.isCapital(before - 1) || line.tag(before - 1) == PartOfSpeech.PROPN || isPersonNoun(before - 1)
                || line.is(before - 1, "\"") || line.is(before - 1, ")");
        return closed && person && phrase.numeral().isDigits() && phrase.numeral().precision() <= 10 && phrase.value() >= 1;
    }

    /** "Quishpe, de 47 años,": between commas behind a name. */
    private boolean isYearsInApposition(Phrase phrase) {
        int comma = line.pack().grammar().ofWords().before(line, phrase.from()) == null ? phrase.from() - 1 : phrase.from() - 2;
        boolean opened = (line.is(comma, ",") || line.is(comma, "(")) && (line.isCapital(comma - 1) || isPersonNoun(comma - 1));
        return opened && phrase.qualifier() == Qualifier.EXACT && (!line.has(phrase.to()) || line.isMark(phrase.to()));
    }

    private boolean isPersonNoun(int at) {
        Match<String> known = line.pack().nouns().classes().before(line, at + 1);
        return known != null ? known.value().equals("person") || !known.value().isEmpty() && line.tag(at) == PartOfSpeech.NOUN
                : line.tag(at) == PartOfSpeech.NOUN || !line.isTagged();
    }

    /** "when she was 12.", "he is 47 and". */
    private boolean isPredicate(Phrase phrase) {
        int before = phrase.from() - 1;
        boolean ends = !line.isWord(phrase.to()) || line.pack().isBoundary(line.word(phrase.to()));
        return ends && line.pack().events().isCopula(line.word(before)) && words.isAgeSubject(line.word(before - 1));
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

    /** "Article 5", "Route 25", "F-35", "12 de Octubre", "10 Downing Street". */
    private boolean isPartOfName(Phrase phrase) {
        int from = phrase.numberFrom();
        int before = from - 1;
        boolean modelled = line.isHyphen(before) && line.isGlued(from) && line.isGlued(before) && line.isWord(before - 1)
                && phrase.from() == from && line.pack().grammar().numbers().get(line.word(before - 1)) == null;
        if (modelled) {
            return true;
        }
        if (phrase.qualifier() != Qualifier.EXACT && phrase.qualifier() != Qualifier.BETWEEN) {
            return false;
        }
        int name = line.is(before, ".") || line.is(before, "#") || line.is(before, "°") || line.is(before, "º") ? before - 1 : before;
        PartOfSpeech tag = line.tag(name);
        boolean verb = tag == PartOfSpeech.VERB || tag == PartOfSpeech.PRON || tag == PartOfSpeech.AUX;
        boolean noun = !verb || name > 0 && line.isCapital(name) && phrase.numeral().isDigits() || phrase.numeral().isDigits() && tag == PartOfSpeech.VERB && CountedNoun.find(line, phrase) == null;
        boolean named = noun && words.isNamed(line.word(name)) || line.is(before, "#") || line.is(before, "№");
        boolean unitless = phrase.unit() == null || phrase.unit().dimension() == Dimension.LENGTH && phrase.to() - phrase.numberTo() == 1 && line.isCapital(phrase.to());
        if (named && unitless) {
            return true;
        }
        boolean address = unitless && line.isCapital(phrase.to()) && (words.isNamedAfter(line.word(phrase.to())) || words.isNamedAfter(line.word(phrase.to() + 1))
                || words.isNamedAfter(line.word(phrase.to() + 2)) && line.isCapital(phrase.to() + 1));
        return address || unitless && isCapitalName(phrase);
    }

    /** "Apollo 11", "Channel 4 News": digits right behind a capitalised word that does not open the sentence. */
    private boolean isCapitalName(Phrase phrase) {
        int before = phrase.from() - 1;
        boolean name = before >= 0 && line.isWord(before) && line.isCapital(before) && phrase.numeral().isDigits()
                && phrase.value() < 10_000 && !line.word(phrase.numberFrom()).contains(",");
        if (!name || line.pack().isBoundary(line.word(before)) || line.pack().nouns().isKnown(line.word(before))) {
            return false;
        }
        boolean tagged = line.isTagged();
        boolean proper = tagged ? line.tag(before) == PartOfSpeech.PROPN || before > 0 && line.tag(before) == PartOfSpeech.NOUN : before > 0;
        int next = phrase.to();
        boolean placed = before == 0 || line.pack().isBoundary(line.word(before - 1)) && !line.pack().grammar().isArticle(line.word(before - 1));
        boolean counted = tagged ? placed && line.tag(next) == PartOfSpeech.NOUN && line.pack().isPluralWord(line.word(next)) : line.pack().nouns().isKnown(line.word(next));
        return proper && !counted && line.pack().events().events().before(line, phrase.from()) == null;
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
                && !line.is(from - 1, ",");
        boolean called = phrase.unit() == null && line.isNumber(from) && words.isCalled(line, from);
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
        boolean casualty = line.pack().events().events().at(line, number.to()) != null && line.pack().events().objectOf(
                line.pack().events().events().at(line, number.to()).value()).equals("person");
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
