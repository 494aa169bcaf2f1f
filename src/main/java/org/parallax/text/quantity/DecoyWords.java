package org.parallax.text.quantity;

import java.util.Set;
import org.parallax.text.language.Lexicon;

/** The words of one language beside which a number counts and measures nothing. */
final class DecoyWords {
    private static final PackData NAMES = new PackData(Lexicon.get("und", "quantity-names"));

    private final PhraseTable<String> notNumbers;
    private final PhraseTable<String> ageBefore;
    private final PhraseTable<String> ageAfter;
    private final PhraseTable<String> timeAfter;
    private final Set<String> named;
    private final Set<String> namedAfter;
    private final Set<String> months;
    private final Set<String> yearBefore;
    private final Set<String> ordinals;
    private final Set<String> scores;
    private final Set<String> pronouns;
    private final Set<String> ageSubjects;
    private final Set<String> vagueTimes;
    private final Set<String> phones;
    private final Set<String> compoundEnds;
    private final Set<String> compoundEndings;
    private final Set<String> definites;
    private final Set<String> ageAt;
    private final Set<String> dying;
    private final Set<String> ageBounds;
    private final Set<String> agedPronouns;
    private final Set<String> agedClasses;
    private final Set<String> rankings;
    private final Set<String> decades;
    private final Set<String> placePrepositions;
    private final Set<String> aircraft;

    DecoyWords(PackData data) {
        notNumbers = data.terms("not-numbers");
        ageBefore = data.terms("age-before");
        ageAfter = data.terms("age-after");
        timeAfter = data.terms("time-after");
        named = data.words("named");
        namedAfter = data.words("named-after");
        months = data.words("months");
        yearBefore = data.words("year-before");
        ordinals = data.words("ordinals");
        scores = data.words("scores");
        pronouns = data.words("one");
        ageSubjects = data.words("age-subjects");
        compoundEnds = data.words("compound-ends");
        compoundEndings = data.words("compound-endings");
        definites = data.words("definite");
        ageAt = data.words("age-at");
        dying = data.words("dying");
        phones = data.words("phones");
        vagueTimes = data.words("vague-times");
        ageBounds = data.words("age-bounds");
        agedPronouns = data.words("aged-pronouns");
        rankings = data.words("rankings");
        decades = data.words("decades");
        placePrepositions = data.words("place-prepositions");
        agedClasses = NAMES.words("aged-classes");
        aircraft = NAMES.words("aircraft");
        NAMES.words("indices").forEach(name -> notNumbers.put(data.lexer().read(name), name));
    }

    /** Phrases with a number word that are none: "no one", "second-hand". */
    PhraseTable<String> notNumbers() {
        return notNumbers;
    }

    PhraseTable<String> ageBefore() {
        return ageBefore;
    }

    PhraseTable<String> ageAfter() {
        return ageAfter;
    }

    PhraseTable<String> timeAfter() {
        return timeAfter;
    }

    /** Nouns that a number names: "Article 5", "Route 25", "page 3". */
    boolean isNamed(String word) {
        return named.contains(word);
    }

    /** Nouns of addresses behind a number: "10 Downing Street". */
    boolean isNamedAfter(String word) {
        return namedAfter.contains(word);
    }

    boolean isMonth(String word) {
        return months.contains(word);
    }

    boolean isYearBefore(String word) {
        return yearBefore.contains(word);
    }

    /** Endings that make an ordinal or a decade of digits: "th", "s". */
    boolean isOrdinalEnding(String word) {
        return ordinals.contains(word);
    }

    boolean isPronoun(String word) {
        return pronouns.contains(word);
    }

    /** "she was 12": words before a bare number that make it an age. */
    boolean isAgeSubject(String word) {
        return ageSubjects.contains(word);
    }

    /** "one day", "one night": no measure of time. */
    boolean isVagueTime(String word) {
        return vagueTimes.contains(word);
    }

    /** The second half of an adjective: "two-pronged", "two-way". */
    boolean isCompoundEnd(String word) {
        return compoundEnds.contains(word) || NounWords.endsWithOne(word, compoundEndings);
    }

    boolean isDefinite(String word) {
        return definites.contains(word);
    }

    /** "at" of "died at 91". */
    boolean isAgeAt(String word) {
        return ageAt.contains(word);
    }

    /** "over" of "residents over 65". */
    boolean isAgeBound(String word) {
        return ageBounds.contains(word);
    }

    /** "those", "them" before a bound of age. */
    boolean isAgedPronoun(String word) {
        return agedPronouns.contains(word);
    }

    /** A class of nouns for persons, as "resident". */
    boolean isAgedClass(String nounClass) {
        return agedClasses.contains(nounClass);
    }

    /** "top" of "the top 10". */
    boolean isRanking(String word) {
        return rankings.contains(word);
    }

    /** "in" of "in Baghdad 12 people": the name behind it ends before the number. */
    boolean isPlacePreposition(String word) {
        return placePrepositions.contains(word);
    }

    /** "los" of "los 90". */
    boolean isDecade(String word) {
        return decades.contains(word);
    }

    /** The number of a model of aircraft: 747. */
    boolean isAircraft(String digits) {
        return aircraft.contains(digits);
    }

    boolean isDying(String word) {
        return dying.contains(word);
    }

    /** Whether a word of telephoning stands right before. */
    boolean isCalled(Line line, int from) {
        return phones.contains(line.word(from - 1)) || phones.contains(line.word(from - 2));
    }

    /** Whether words of sport or voting stand near two numbers with a hyphen. */
    boolean isScored(Line line, int from, int to) {
        for (int i = Math.max(0, from - 6); i < Math.min(line.size(), to + 3); i++) {
            if (scores.contains(line.word(i))) {
                return true;
            }
        }
        return false;
    }
}
