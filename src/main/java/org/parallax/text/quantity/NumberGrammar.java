package org.parallax.text.quantity;

import java.util.HashSet;
import java.util.Set;

/** The words of one language that make numbers, and how it puts them together. */
final class NumberGrammar {
    private final PackData data;
    private final PhraseTable<NumberWord> numbers;
    private final PhraseTable<Double> suffixes;
    private final PhraseTable<String> connectors;
    private final PhraseTable<String> mixers;
    private final PhraseTable<Double> vagueUnits;
    private final PhraseTable<String> several;
    private final PhraseTable<String> ofWords;
    private final PhraseTable<Double> halves;
    private final PhraseTable<Double> leadingHalves;
    private final PhraseTable<Double> parts;
    private final PhraseTable<Double> lastParts;
    private final PhraseTable<String> outOf;
    private final PhraseTable<String> partsOf;
    private final Set<String> articles;
    private final Set<String> indefinite;
    private final Set<String> halved;
    private final Set<String> shareEnds;
    private final Set<String> minus;
    private final Set<String> points;
    private final Set<String> infixes;
    private final Set<String> beginnings = new HashSet<>();
    private final boolean compounding;
    private final boolean unitsFirst;
    private final boolean vigesimal;
    private final boolean mixing;
    private final boolean bareFractions;
    private final String joiner;
    private final char decimal;

    NumberGrammar(PackData data) {
        this.data = data;
        numbers = new PhraseTable<>();
        put("numbers", false);
        put("multipliers", true);
        suffixes = data.table("suffixes", Double::valueOf);
        connectors = data.terms("connectors");
        mixers = data.terms("mixers");
        bareFractions = data.is("bare-fractions");
        vagueUnits = data.table("vague", Double::valueOf);
        several = data.terms("several");
        ofWords = data.terms("of");
        halves = data.table("halves", Double::valueOf);
        leadingHalves = data.table("leading-halves", Double::valueOf);
        parts = data.table("parts", Double::valueOf);
        lastParts = data.table("last-parts", Double::valueOf);
        outOf = data.terms("out-of");
        partsOf = data.terms("parts-of");
        articles = data.words("articles");
        indefinite = data.words("indefinite");
        halved = data.words("halved");
        shareEnds = data.words("share-ends");
        minus = data.words("minus");
        points = data.words("point");
        infixes = data.words("infix");
        compounding = data.is("compound");
        unitsFirst = data.is("units-first");
        vigesimal = data.is("vigesimal");
        mixing = data.is("mixing");
        joiner = data.setting("joiner");
        decimal = switch (data.setting("decimal")) {
            case "comma" -> ',';
            case "point" -> '.';
            default -> Digits.EITHER;
        };
    }

    private void put(String section, boolean multiplies) {
        data.map(section).forEach((word, value) -> {
            numbers.put(data.lexer().read(word), new NumberWord(Double.parseDouble(value), multiplies));
            beginnings.add(Folding.fold(word).substring(0, Math.min(2, word.length())));
        });
    }

    PhraseTable<NumberWord> numbers() {
        return numbers;
    }

    /** Letters that multiply digits: "bn", "k". */
    PhraseTable<Double> suffixes() {
        return suffixes;
    }

    /** The "and" within a number. */
    PhraseTable<String> connectors() {
        return connectors;
    }

    /** An "and", or a "with" that joins a whole and a part of it only, or null. */
    PhraseTable.Match<String> joining(Line line, int at) {
        PhraseTable.Match<String> connector = connectors.at(line, at);
        return connector != null ? connector : mixers.at(line, at);
    }

    /** Whether "half" and "third" stand right before what they are parts of. */
    boolean hasBareFractions() {
        return bareFractions;
    }

    /** "dozens", "hundreds": names of an order only. */
    PhraseTable<Double> vagueUnits() {
        return vagueUnits;
    }

    PhraseTable<String> several() {
        return several;
    }

    PhraseTable<String> ofWords() {
        return ofWords;
    }

    /** "and a half" behind a number. */
    PhraseTable<Double> halves() {
        return halves;
    }

    /** "half a" before what is halved. */
    PhraseTable<Double> leadingHalves() {
        return leadingHalves;
    }

    /** Parts by their number: "thirds". */
    PhraseTable<Double> parts() {
        return parts;
    }

    /** Ordinals of units behind tens: "fifth" of "twenty-fifth". */
    PhraseTable<Double> lastParts() {
        return lastParts;
    }

    PhraseTable<String> outOf() {
        return outOf;
    }

    /** Words between the whole and its part, where the whole is named first. */
    PhraseTable<String> partsOf() {
        return partsOf;
    }

    boolean isArticle(String word) {
        return articles.contains(word);
    }

    boolean isIndefinite(String word) {
        return indefinite.contains(word);
    }

    /** Words behind "half" that begin what is halved: "its", "their". */
    boolean isHalved(String word) {
        return halved.contains(word);
    }

    /** Words behind "a third" that leave it a share. */
    boolean endsShare(String word) {
        return shareEnds.contains(word);
    }

    boolean isMinus(String word) {
        return minus.contains(word);
    }

    boolean isPoint(String word) {
        return points.contains(word);
    }

    /** "and more" between a number and its magnitude: 十多万. */
    boolean isInfix(String word) {
        return infixes.contains(word);
    }

    /** A word that counts as a noun does: "a hundred", "a dozen". */
    boolean isCounter(String word) {
        NumberWord number = numbers.get(word);
        return number != null && number.multiplies();
    }

    /** Whether a number in words can begin with the word. */
    boolean mayStart(String word) {
        return numbers.starts(word) || articles.contains(word) || vagueUnits.starts(word) || several.starts(word)
                || leadingHalves.starts(word) || minus.contains(word) || compounding && startsCompound(word);
    }

    /** Whether a number written as one word may begin so. */
    boolean startsCompound(String word) {
        return word.length() > 3 && beginnings.contains(word.substring(0, 2));
    }

    char decimal() {
        return decimal;
    }

    /** The "and" that is written as one word with the next number, or empty. */
    String joiner() {
        return joiner;
    }

    boolean isCompounding() {
        return compounding;
    }

    /** Whether units stand before tens: three-and-twenty. */
    boolean isUnitsFirst() {
        return unitsFirst;
    }

    /** Whether teens follow sixty and eighty: soixante-douze. */
    boolean isVigesimal() {
        return vigesimal;
    }

    /** Whether digits and multiplying characters alternate: 5億1萬. */
    boolean isMixing() {
        return mixing;
    }
}
