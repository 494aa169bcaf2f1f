package org.parallax.similarity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.parallax.article.Language;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** Stems of the words of a language that carry meaning; a language without a stemmer keeps its words as they are. */
final class WordStems {
    private static final Map<String, Supplier<SnowballStemmer>> STEMMERS = Map.ofEntries(
            Map.entry("ar", ArabicStemmer::new), Map.entry("da", DanishStemmer::new), Map.entry("nl", DutchStemmer::new),
            Map.entry("en", EnglishStemmer::new), Map.entry("fi", FinnishStemmer::new), Map.entry("fr", FrenchStemmer::new),
            Map.entry("de", GermanStemmer::new), Map.entry("hu", HungarianStemmer::new), Map.entry("it", ItalianStemmer::new),
            Map.entry("nb", NorwegianStemmer::new), Map.entry("no", NorwegianStemmer::new),
            Map.entry("pt", PortugueseStemmer::new), Map.entry("ru", RussianStemmer::new),
            Map.entry("es", SpanishStemmer::new), Map.entry("sv", SwedishStemmer::new), Map.entry("tr", TurkishStemmer::new));
    private static final Map<String, String> STOP_LISTS = Map.of(
            "da", "danish", "nl", "dutch", "en", "english", "fi", "finnish", "fr", "french", "de", "german", "hu", "hungarian",
            "it", "italian", "pt", "portuguese", "ru", "russian");
    private static final Map<String, CharArraySet> STOP_WORDS = new ConcurrentHashMap<>();

    private final CharArraySet stopWords;
    private final Optional<SnowballStemmer> stemmer;

    private WordStems(CharArraySet stopWords, Optional<SnowballStemmer> stemmer) {
        this.stopWords = stopWords;
        this.stemmer = stemmer;
    }

    /** Not safe for use by many threads; cheap to make. */
    static WordStems of(Language language) {
        String primary = language.primary();
        return new WordStems(
                STOP_WORDS.computeIfAbsent(primary, WordStems::stopWords),
                Optional.ofNullable(STEMMERS.get(primary)).map(Supplier::get));
    }

    /** The stem of a word in lower case; empty for a word that only holds sentences together. */
    Optional<String> find(String lower) {
        if (lower.length() < 2 && lower.codePointAt(0) < 0x2e80 || stopWords.contains(lower)) {
            return Optional.empty();
        }
        return Optional.of(stemmer.map(stemmer -> stem(stemmer, lower)).orElse(lower));
    }

    TermCounts.Builder count(List<String> words, TermCounts.Builder into) {
        words.forEach(word -> find(word).ifPresent(into::add));
        return into;
    }

    private static String stem(SnowballStemmer stemmer, String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static CharArraySet stopWords(String language) {
        String name = STOP_LISTS.getOrDefault(language, Map.of("es", "spanish", "sv", "swedish", "no", "norwegian", "nb", "norwegian")
                .getOrDefault(language, ""));
        String path = "/org/apache/lucene/analysis/snowball/" + name + "_stop.txt";
        try (InputStream in = SnowballStemmer.class.getResourceAsStream(path)) {
            if (in == null) {
                return CharArraySet.EMPTY_SET;
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            return WordlistLoader.getSnowballWordSet(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
