package org.parallax.text.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.article.Language;
import org.parallax.text.language.Lexicon;

/** What is known about quantities in one language: {@code lang/<language>/quantity.txt}. Immutable. */
final class QuantityPack {
    private static final Map<String, QuantityPack> PACKS = new ConcurrentHashMap<>();
    private static final String SHARED = "und";

    private final Locale locale;
    private final PackData data;
    private final NumberGrammar grammar;
    private final UnitWords units;
    private final QualifierWords qualifiers;
    private final NounWords nouns;
    private final EventWords events;
    private final DecoyWords decoys;
    private final TopicWords topics;
    private final Respaced respaced;
    private final List<String> halfPrefixes;
    private final Set<String> boundary;
    private final Set<String> plurals;

    private QuantityPack(String language, Lexicon lexicon) {
        this.locale = Locale.forLanguageTag(language);
        this.data = new PackData(lexicon);
        this.grammar = new NumberGrammar(data);
        this.units = new UnitWords(data);
        this.qualifiers = new QualifierWords(data);
        this.nouns = new NounWords(data, locale);
        this.events = new EventWords(data);
        this.decoys = new DecoyWords(data);
        this.topics = new TopicWords(data);
        this.respaced = new Respaced(data.words("months"));
        this.halfPrefixes = data.words("half-prefixes").stream().sorted().toList();
        this.boundary = data.words("boundary");
        this.plurals = data.words("plurals");
    }

    /** The pack of a language, or the one of symbols only where a language has none. */
    static QuantityPack of(Language language) {
        return PACKS.computeIfAbsent(language.primary(), QuantityPack::load);
    }

    private static QuantityPack load(String language) {
        Optional<Lexicon> lexicon = Lexicon.find(language, "quantity");
        return lexicon.isPresent() ? new QuantityPack(language, lexicon.get()) : new QuantityPack(SHARED, Lexicon.get(SHARED, "quantity"));
    }

    /** The atoms of a text, an "and" or a "half" that is written as one word with the next taken off where that is a known word. */
    List<Atom> read(String text, int from, int to) {
        List<Atom> read = data.lexer().read(text, from, to);
        List<Atom> atoms = grammar.decimal() == '.' ? respaced.join(read) : read;
        if (grammar.joiner().isEmpty() && halfPrefixes.isEmpty()) {
            return atoms;
        }
        List<Atom> split = new ArrayList<>(atoms.size());
        for (Atom atom : atoms) {
            int prefix = grammar.numbers().get(atom.folded()) == null ? prefixOf(atom.folded()) : 0;
            if (prefix > 0) {
                int middle = atom.start() + prefix;
                split.add(new Atom(atom.start(), middle, Atom.Kind.WORD, atom.folded().substring(0, prefix), atom.spaced(), false));
                split.add(new Atom(middle, atom.end(), Atom.Kind.WORD, atom.folded().substring(prefix), false, false));
            } else {
                split.add(atom);
            }
        }
        return split;
    }

    /** How many letters of a word are an "and" before a known word or a "half" before a unit or magnitude. */
    private int prefixOf(String word) {
        String joiner = grammar.joiner();
        if (!joiner.isEmpty() && word.startsWith(joiner) && isListed(word.substring(joiner.length()))) {
            return joiner.length();
        }
        for (String half : halfPrefixes) {
            if (word.startsWith(half) && (units.isUnit(word.substring(half.length())) || grammar.isCounter(word.substring(half.length())))) {
                return half.length();
            }
        }
        return 0;
    }

    private boolean isListed(String word) {
        return grammar.numbers().starts(word) || grammar.parts().starts(word) || grammar.leadingHalves().starts(word) || events.events().starts(word) || nouns.eventNouns().starts(word);
    }

    Locale locale() {
        return locale;
    }

    boolean is(String setting) {
        return data.is(setting);
    }

    /** A setting, empty where it is not set. */
    String setting(String name) {
        return data.setting(name);
    }

    NumberGrammar grammar() {
        return grammar;
    }

    UnitWords units() {
        return units;
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

    TopicWords topics() {
        return topics;
    }

    /** A function word that no counted noun phrase goes on over. */
    boolean isBoundary(String word) {
        return boundary.contains(word);
    }

    boolean isPluralWord(String word) {
        String ending = data.setting("plural");
        boolean ends = word.length() > 3 && !ending.isEmpty() && word.endsWith(ending);
        boolean irregular = plurals.isEmpty() ? nouns.isKnown(word) : plurals.contains(word);
        return (ends || irregular) && !boundary.contains(word);
    }
}
