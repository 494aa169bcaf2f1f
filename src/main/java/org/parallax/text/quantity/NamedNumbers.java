package org.parallax.text.quantity;

import org.parallax.text.segment.PartOfSpeech;

/** Recognises numbers that are part of a name: "Article 5", "F-35", "Apollo 11", "10 Downing Street", "the top 10", "a Boeing 737". */
final class NamedNumbers {
    private static final double HIGHEST = 10_000;
    private static final String AIRCRAFT = "aircraft";

    private final Line line;
    private final DecoyWords words;

    NamedNumbers(Line line) {
        this.line = line;
        this.words = line.pack().decoys();
    }

    boolean isPartOfName(Phrase phrase) {
        int from = phrase.numberFrom();
        int before = from - 1;
        boolean modelled = line.isHyphen(before) && line.isGlued(from) && line.isGlued(before) && line.isWord(before - 1)
                && phrase.from() == from && line.pack().grammar().numbers().get(line.word(before - 1)) == null;
        if (modelled || isAircraft(phrase)) {
            return true;
        }
        if (phrase.qualifier() != Qualifier.EXACT && phrase.qualifier() != Qualifier.BETWEEN) {
            return false;
        }
        boolean unitless = phrase.unit() == null || phrase.unit().dimension() == Dimension.LENGTH && phrase.to() - phrase.numberTo() == 1 && line.isCapital(phrase.to());
        return unitless && (isNamed(phrase) || isAddress(phrase) || isRank(phrase) || isCapitalName(phrase));
    }

    private boolean isNamed(Phrase phrase) {
        int before = phrase.numberFrom() - 1;
        if (line.is(before, "#") || line.is(before, "№")) {
            return true;
        }
        int name = line.is(before, ".") || line.is(before, "°") || line.is(before, "º") ? before - 1 : before;
        PartOfSpeech tag = line.tag(name);
        boolean digits = phrase.numeral().isDigits();
        boolean verb = tag == PartOfSpeech.VERB || tag == PartOfSpeech.PRON || tag == PartOfSpeech.AUX;
        boolean noun = !verb || name > 0 && line.isCapital(name) && digits || digits && tag == PartOfSpeech.VERB && CountedNoun.find(line, phrase) == null;
        return noun && words.isNamed(line.word(name));
    }

    private boolean isAddress(Phrase phrase) {
        int to = phrase.to();
        return line.isCapital(to) && (words.isNamedAfter(line.word(to)) || words.isNamedAfter(line.word(to + 1))
                || words.isNamedAfter(line.word(to + 2)) && line.isCapital(to + 1));
    }

    /** "the top 10", "the top 5 of the league"; "the top 10 companies" are counted. */
    private boolean isRank(Phrase phrase) {
        if (!words.isRanking(line.word(phrase.from() - 1))) {
            return false;
        }
        CountedNoun noun = CountedNoun.find(line, phrase);
        return noun == null || noun.from() > MeasureReader.afterHyphen(line, phrase.to());
    }

    /** "the 787", "737-800": the number of a model, unless it counts something. */
    private boolean isAircraft(Phrase phrase) {
        boolean model = phrase.unit() == null && phrase.numeral().isDigits() && words.isAircraft(line.word(phrase.numberFrom()));
        return model && (phrase.qualifier() == Qualifier.EXACT || phrase.qualifier() == Qualifier.BETWEEN)
                && !isCountedBy(phrase) && !isEvent(phrase.to()) && (!line.isTagged() || !isPlural(phrase.to()) || AIRCRAFT.equals(line.pack().nouns().classes().get(line.word(phrase.to()))));
    }

    private boolean isCountedBy(Phrase phrase) {
        String next = line.word(phrase.to());
        return line.pack().nouns().isKnown(next) && !AIRCRAFT.equals(line.pack().nouns().classes().get(next));
    }

    private boolean isPlural(int at) {
        return line.tag(at) == PartOfSpeech.NOUN && line.pack().isPluralWord(line.word(at));
    }

    private boolean isEvent(int at) {
        return line.pack().events().events().at(line, at) != null;
    }

    /** "Apollo 11", "Channel 4 News": digits right behind a capitalised word that does not open the sentence. */
    private boolean isCapitalName(Phrase phrase) {
        int before = phrase.from() - 1;
        boolean name = before >= 0 && line.isWord(before) && line.isCapital(before) && phrase.numeral().isDigits()
                && phrase.value() < HIGHEST && !line.word(phrase.numberFrom()).contains(",");
        if (!name || line.pack().isBoundary(line.word(before)) || line.pack().nouns().isKnown(line.word(before))) {
            return false;
        }
        boolean tagged = line.isTagged();
        boolean brand = isBrand(line.written(before, before + 1));
        boolean proper = brand || (tagged ? line.tag(before) == PartOfSpeech.PROPN || before > 0 && line.tag(before) == PartOfSpeech.NOUN : before > 0);
        int next = phrase.to();
        boolean placed = before == 0 ? Times.holds(line, before) : words.isPlacePreposition(line.word(before - 1));
        boolean counted = tagged ? placed && isPlural(next) : line.pack().nouns().isKnown(line.word(next)) || isPlaceBefore(before, next);
        return proper && !counted && line.pack().events().events().before(line, phrase.from()) == null;
    }

    /** "iPhone", "IE". */
    private static boolean isBrand(String word) {
        return Character.isLowerCase(word.charAt(0)) || word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    /** "На Лесной 12 мастерских": behind a preposition and names a place has ended, and a noun in lower case follows. */
    private boolean isPlaceBefore(int name, int next) {
        int first = name;
        while (line.isWord(first) && line.isCapital(first) && !line.pack().isBoundary(line.word(first))) {
            first--;
        }
        boolean preposition = line.pack().isBoundary(line.word(first)) && !line.pack().grammar().isArticle(line.word(first));
        boolean noun = line.isWord(next) && !line.isCapital(next) && !line.pack().isBoundary(line.word(next));
        boolean plural = line.pack().setting("plural").isEmpty() ? !line.pack().nouns().isVerbLike(line.word(next)) : line.pack().isPluralWord(line.word(next));
        return preposition && noun && plural;
    }
}
