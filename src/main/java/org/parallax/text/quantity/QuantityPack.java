package org.parallax.text.quantity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.parallax.article.Language;
import org.parallax.text.language.Lexicon;
import org.parallax.text.quantity.PhraseTable.Match;

/** What is known about numbers, units and counted things in one language: {@code lang/<language>/quantity.txt}. Immutable. */
final class QuantityPack {
    private static final Map<String, QuantityPack> PACKS = new ConcurrentHashMap<>();
    private static final String SHARED = "und";

    private final Locale locale;
    private final Lexer lexer;
    private final Lexicon data;
    private final Map<String, String> settings;
    private final PhraseTable<NumberWord> numbers = new PhraseTable<>();
    private final PhraseTable<Double> suffixes;
    private final PhraseTable<String> connectors;
    private final PhraseTable<Double> vagueUnits;
    private final PhraseTable<String> several;
    private final PhraseTable<String> ofWords;
    private final PhraseTable<Double> halves;
    private final PhraseTable<Double> leadingHalves;
    private final PhraseTable<Double> parts;
    private final PhraseTable<Double> lastParts;
    private final PhraseTable<String> outOf;
    private final PhraseTable<String> partsOf;
    private final PhraseTable<Unit> units;
    private final PhraseTable<Unit> unitsBefore;
    private final PhraseTable<Unit> unitPrefixes;
    private final Set<String> articles;
    private final Set<String> indefinite;
    private final Set<String> halved;
    private final Set<String> shareEnds;
    private final Set<String> minus;
    private final Set<String> points;
    private final Set<String> boundary;
    private final Set<String> plainPoints;
    private final Set<String> shareWords;
    private final Set<String> weights;
    private final Set<String> monies;
    private final Set<String> numberStarts = new HashSet<>();
    private final QualifierWords qualifiers;
    private final NounWords nouns;
    private final EventWords events;
    private final DecoyWords decoys;

    private QuantityPack(String language, Lexicon data) {
        this.locale = Locale.forLanguageTag(language);
        this.data = data;
        this.settings = data.map("settings");
        this.lexer = new Lexer(is("elision"), UnitTable.letterSigns());
        put("numbers", false);
        put("multipliers", true);
        suffixes = table("suffixes", Double::valueOf);
        connectors = terms("connectors");
        vagueUnits = table("vague", Double::valueOf);
        several = terms("several");
        ofWords = terms("of");
        halves = table("halves", Double::valueOf);
        leadingHalves = table("leading-halves", Double::valueOf);
        parts = table("parts", Double::valueOf);
        lastParts = table("last-parts", Double::valueOf);
        outOf = terms("out-of");
        partsOf = terms("parts-of");
        units = new PhraseTable<>();
        unitsBefore = new PhraseTable<>();
        fillUnits();
        unitPrefixes = table("unit-prefixes", UnitTable::get);
        articles = folded("articles");
        indefinite = folded("indefinite");
        halved = folded("halved");
        shareEnds = folded("share-ends");
        minus = folded("minus");
        points = folded("point");
        boundary = folded("boundary");
        plainPoints = folded("plain-points");
        shareWords = folded("share-words");
        weights = folded("weights");
        monies = folded("monies");
        qualifiers = new QualifierWords(this);
        nouns = new NounWords(this);
        events = new EventWords(this);
        decoys = new DecoyWords(this);
    }

    /** The pack of a language, or the one of symbols only where a language has none. */
    static QuantityPack of(Language language) {
        return PACKS.computeIfAbsent(language.primary(), QuantityPack::load);
    }

    private static QuantityPack load(String language) {
        Optional<Lexicon> data = Lexicon.find(language, "quantity");
        return data.isPresent() ? new QuantityPack(language, data.get()) : new QuantityPack(SHARED, Lexicon.get(SHARED, "quantity"));
    }

    private void put(String section, boolean multiplies) {
        data.map(section).forEach((word, value) -> {
            numbers.put(lexer.read(word), new NumberWord(Double.parseDouble(value), multiplies));
            numberStarts.add(Folding.fold(word).substring(0, Math.min(2, word.length())));
        });
    }

    private void fillUnits() {
        UnitTable.symbols().forEach((word, code) -> units.put(lexer.read(word), UnitTable.get(code)));
        UnitTable.signs().forEach((word, code) -> {
            unitsBefore.put(lexer.read(word), UnitTable.get(code));
            units.put(lexer.read(word), UnitTable.get(code));
        });
        for (String code : UnitTable.currencyCodes()) {
            unitsBefore.put(lexer.read(code), UnitTable.get(code));
            units.put(lexer.read(code), UnitTable.get(code));
        }
        data.map("units").forEach((word, code) -> units.put(lexer.read(word), UnitTable.get(code)));
        data.map("units-before").forEach((word, code) -> unitsBefore.put(lexer.read(word), UnitTable.get(code)));
    }

    /** A section of phrases with values; {@code _} stands for a comma within a phrase. */
    <V> PhraseTable<V> table(String section, Function<String, V> value) {
        PhraseTable<V> table = new PhraseTable<>();
        data.map(section).forEach((phrase, written) -> table.put(lexer.read(phrase.replace('_', ',')), value.apply(written)));
        return table;
    }

    /** A section of phrases, each standing for itself. */
    PhraseTable<String> terms(String section) {
        PhraseTable<String> table = new PhraseTable<>();
        for (String line : data.terms(section)) {
            for (String phrase : line.split(",")) {
                table.put(lexer.read(phrase), phrase.strip());
            }
        }
        return table;
    }

    /** A section of single words. */
    Set<String> folded(String section) {
        Set<String> words = new HashSet<>();
        for (String line : data.terms(section)) {
            for (String word : line.split(",")) {
                words.add(Folding.fold(word.strip()));
            }
        }
        return words;
    }

    boolean is(String setting) {
        return "yes".equals(settings.get(setting));
    }

    /** A setting that may be empty. */
    String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    Lexicon data() {
        return data;
    }

    /** The atoms of a text, an "and" that is written as one word with the next taken off where that is a known word. */
    List<Atom> read(String text, int from, int to) {
        List<Atom> atoms = lexer.read(text, from, to);
        String joiner = joiner();
        if (joiner.isEmpty()) {
            return atoms;
        }
        List<Atom> split = new ArrayList<>(atoms.size());
        for (Atom atom : atoms) {
            String rest = atom.folded().startsWith(joiner) ? atom.folded().substring(joiner.length()) : "";
            if (isListed(rest) && numbers.get(atom.folded()) == null) {
                int middle = atom.start() + joiner.length();
                split.add(new Atom(atom.start(), middle, Atom.Kind.WORD, joiner, atom.spaced(), false));
                split.add(new Atom(middle, atom.end(), Atom.Kind.WORD, rest, false, false));
            } else {
                split.add(atom);
            }
        }
        return split;
    }

    private boolean isListed(String word) {
        return numbers.starts(word) || parts.starts(word) || leadingHalves.starts(word) || events.events().starts(word) || nouns.eventNouns().starts(word);
    }

    Locale locale() {
        return locale;
    }

    Lexer lexer() {
        return lexer;
    }

    PhraseTable<NumberWord> numbers() {
        return numbers;
    }

    PhraseTable<Double> suffixes() {
        return suffixes;
    }

    PhraseTable<String> connectors() {
        return connectors;
    }

    PhraseTable<Double> vagueUnits() {
        return vagueUnits;
    }

    PhraseTable<String> several() {
        return several;
    }

    PhraseTable<String> ofWords() {
        return ofWords;
    }

    PhraseTable<Double> halves() {
        return halves;
    }

    PhraseTable<Double> leadingHalves() {
        return leadingHalves;
    }

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

    QualifierWords qualifiers() {
        return qualifiers;
    }

    NounWords nouns() {
        return nouns;
    }

    EventWords events() {
        return events;
    }

    DecoyWords decoys() {
        return decoys;
    }

    /** The unit whose word begins at the atom, or null. */
    Match<Unit> unitAt(Line line, int at) {
        Match<Unit> unit = units.at(line, at);
        return unit == null || isWritten(line, unit) ? unit : null;
    }

    /** The unit whose sign or code ends before the atom, or null. */
    Match<Unit> currencyBefore(Line line, int end) {
        Match<Unit> unit = unitsBefore.before(line, end);
        return unit == null || isWritten(line, unit) ? unit : null;
    }

    /** Units in words that stand before their number, as in Chinese. */
    PhraseTable<Unit> unitPrefixes() {
        return unitPrefixes;
    }

    /** The money whose word begins at the atom, or null. */
    Match<Unit> currencyAt(Line line, int at) {
        Match<Unit> unit = unitAt(line, at);
        return unit != null && unit.value().isMoney() ? unit : null;
    }

    /** Currency codes are upper case ("all" is no lek). */
    private static boolean isWritten(Line line, Match<Unit> unit) {
        boolean code = unit.to() - unit.from() == 1 && unit.value().code().equalsIgnoreCase(line.word(unit.from()))
                && unit.value().isMoney();
        return !code || UnitTable.isCodeInLowerCase(line.word(unit.from())) || line.written(unit.from(), unit.to()).equals(unit.value().code());
    }

    char decimal() {
        return setting("decimal").equals("comma") ? ',' : '.';
    }

    /** The "and" that is written as one word with the next number, or empty. */
    String joiner() {
        return setting("joiner");
    }

    boolean isCompounding() {
        return is("compound");
    }

    boolean isUnitsFirst() {
        return is("units-first");
    }

    boolean isVigesimal() {
        return is("vigesimal");
    }

    boolean isMixing() {
        return is("mixing");
    }

    boolean startsNumber(String word) {
        return word.length() > 3 && numberStarts.contains(word.substring(0, 2));
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

    /** A word that counts as a noun does: "a hundred", "a dozen". */
    boolean isCounter(String word) {
        NumberWord number = numbers.get(word);
        return number != null && number.multiplies();
    }

    boolean endsShare(String word) {
        return shareEnds.contains(word);
    }

    boolean isMinus(String word) {
        return minus.contains(word);
    }

    boolean isPoint(String word) {
        return points.contains(word);
    }

    /** A function word that no counted noun phrase goes on over. */
    boolean isBoundary(String word) {
        return boundary.contains(word);
    }

    /** "points" alone, which may be of any score. */
    boolean isPlainPoints(String word) {
        return plainPoints.contains(word);
    }

    /** Whether a sentence speaks of shares, polls or rates, so that points in it are percentage points. */
    boolean speaksOfShares(Line line) {
        for (int i = 0; i < line.size(); i++) {
            if (shareWords.contains(line.word(i))) {
                return true;
            }
        }
        return false;
    }

    boolean isWeightWord(String word) {
        return weights.contains(word);
    }

    boolean isMoneyWord(String word) {
        return monies.contains(word);
    }

    boolean isPluralWord(String word) {
        String ending = setting("plural");
        return word.length() > 3 && (!ending.isEmpty() && word.endsWith(ending) || nouns.isKnown(word)) && !boundary.contains(word);
    }
}
