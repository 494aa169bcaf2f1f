package org.parallax.comparison.claims;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.parallax.article.Language;
import org.parallax.text.language.Lexicon;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/**
 * What the reading of a language without parts of speech rests on, from {@code lang/<language>/claims.txt}. Its classes have the
 * names of the English ones, so that statements of different languages meet in them and are opposed by the same antonyms.
 */
final class PlainLexicon {
    private static final Map<String, Optional<PlainLexicon>> LOADED = new ConcurrentHashMap<>();

    final Phrases negators;
    final Phrases noNegators;
    final Phrases possible;
    final Phrases probable;
    final Phrases openers;
    private final String language;
    private final Set<String> light;
    private final Set<String> dependent;
    private final Map<String, String> classes = new HashMap<>();

    private PlainLexicon(String language, Lexicon data) {
        this.language = language;
        this.negators = new Phrases(data.terms("negators"));
        this.noNegators = new Phrases(data.terms("no negators"));
        this.possible = new Phrases(data.terms("possible"));
        this.probable = new Phrases(data.terms("probable"));
        this.openers = new Phrases(data.terms("openers"));
        this.light = words(data, "light");
        this.dependent = words(data, "dependent");
        SnowballStemmer stemmer = stemmer();
        data.map("classes").forEach((word, label) -> classes.put(stem(stemmer, word), label));
    }

    private static Set<String> words(Lexicon data, String section) {
        return data.terms(section).stream().flatMap(line -> Arrays.stream(line.split(", "))).collect(Collectors.toUnmodifiableSet());
    }

    /** Empty for a language without such data, and for English, which is read with more. */
    static Optional<PlainLexicon> find(Language language) {
        String code = language.primary();
        return code.equals(Language.ENGLISH.primary())
                ? Optional.empty()
                : LOADED.computeIfAbsent(code, unseen -> Lexicon.find(code, "claims").map(data -> new PlainLexicon(code, data)));
    }

    /** A stemmer for one thread. */
    SnowballStemmer stemmer() {
        return switch (language) {
            case "de" -> new GermanStemmer();
            case "es" -> new SpanishStemmer();
            case "fr" -> new FrenchStemmer();
            case "it" -> new ItalianStemmer();
            case "ru" -> new RussianStemmer();
            default -> throw new IllegalStateException("no stemmer for " + language);
        };
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word.toLowerCase(Locale.ROOT));
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** The class of a word, else its stem, marked with the language so that it meets no word of another. */
    String term(SnowballStemmer stemmer, String lower) {
        String stem = stem(stemmer, lower);
        String label = classes.get(stem);
        return label != null ? label : language + ":" + stem;
    }

    boolean isLight(String lower) {
        return light.contains(lower);
    }

    /** Whether a clause that begins with the word needs what stands before it. */
    boolean isDependent(String lower) {
        return dependent.contains(lower);
    }
}
