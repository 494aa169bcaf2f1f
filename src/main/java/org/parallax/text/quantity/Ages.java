package org.parallax.text.quantity;

import org.parallax.text.quantity.PhraseTable.Match;
import org.parallax.text.segment.PartOfSpeech;

/** Recognises the ages of persons: "aged 34", "a 20-year-old", "Quishpe, 47,", "when she was 12", "died at 91", "those under 25". */
final class Ages {
    private static final int MAX_AGE = 115;
    private static final int DEATH_REACH = 10;

    private final Line line;
    private final DecoyWords words;

    Ages(Line line) {
        this.line = line;
        this.words = line.pack().decoys();
    }

    boolean isAge(Phrase phrase) {
        if (words.ageAfter().at(line, MeasureReader.afterHyphen(line, phrase.numberTo())) != null) {
            return true;
        }
        boolean years = phrase.is(Dimension.DURATION);
        if (phrase.value() > MAX_AGE || phrase.isMoney() || phrase.numeral().isVague() || !years && !phrase.isCount()) {
            return false;
        }
        boolean named = words.ageBefore().before(line, phrase.from()) != null || words.ageBefore().before(line, phrase.numberFrom()) != null;
        if (named || years && (isYearsInApposition(phrase) || words.isAgeSubject(line.word(phrase.from() - 1)) || words.ageAfter().at(line, phrase.to()) != null)) {
            return true;
        }
        if (phrase.unit() != null) {
            return false;
        }
        return phrase.qualifier() == Qualifier.EXACT ? isApposition(phrase) || isPredicate(phrase) || isAtDeath(phrase) : isBoundOfPersons(phrase);
    }

    /** "a third of them under 25", "residents over 65": a bound of age right behind persons. */
    private boolean isBoundOfPersons(Phrase phrase) {
        int bound = phrase.from();
        boolean digits = phrase.numeral().isDigits() && phrase.numeral().precision() <= 10 && line.word(phrase.numberFrom()).length() == 2;
        boolean single = phrase.numberFrom() - bound == 1 && words.isAgeBound(line.word(bound));
        return digits && single && ends(phrase) && (words.isAgedPronoun(line.word(bound - 1)) || isKnownPerson(bound));
    }

    private boolean isKnownPerson(int end) {
        Match<String> noun = line.pack().nouns().classes().before(line, end);
        return noun != null && words.isAgedClass(noun.value());
    }

    private boolean ends(Phrase phrase) {
        return !line.isWord(phrase.to()) || line.pack().isBoundary(line.word(phrase.to()));
    }

    /** "died on Thursday at 91". */
    private boolean isAtDeath(Phrase phrase) {
        boolean level = line.pack().events().isLevel(line.word(phrase.from() - 2));
        if (!ends(phrase) || level || !words.isAgeAt(line.word(phrase.from() - 1))) {
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
        return closed && person && phrase.numeral().isDigits() && phrase.numeral().precision() <= 10 && phrase.value() >= 1 && phrase.value() == Math.rint(phrase.value());
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
        return ends(phrase) && line.pack().events().isCopula(line.word(before)) && words.isAgeSubject(line.word(before - 1));
    }
}
