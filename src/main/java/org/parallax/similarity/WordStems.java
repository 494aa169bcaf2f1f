package org.parallax.similarity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.lucene.analysis.CharArraySet;
import org.parallax.article.Language;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.FinnishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.GreekStemmer;
import org.tartarus.snowball.ext.HindiStemmer;
import org.tartarus.snowball.ext.HungarianStemmer;
import org.tartarus.snowball.ext.IndonesianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SerbianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** Stems of the words of a language that carry meaning; a language without a stemmer keeps its words as they are. */
final class WordStems {
    private static final Map<String, Supplier<SnowballStemmer>> STEMMERS = Map.ofEntries(
            Map.entry("ar", ArabicStemmer::new), Map.entry("hy", ArmenianStemmer::new), Map.entry("eu", BasqueStemmer::new),
            Map.entry("ca", CatalanStemmer::new), Map.entry("da", DanishStemmer::new), Map.entry("nl", DutchStemmer::new),
            Map.entry("en", EnglishStemmer::new), Map.entry("et", EstonianStemmer::new), Map.entry("fi", FinnishStemmer::new),
            Map.entry("fr", FrenchStemmer::new), Map.entry("de", GermanStemmer::new), Map.entry("el", GreekStemmer::new),
            Map.entry("hi", HindiStemmer::new), Map.entry("hu", HungarianStemmer::new), Map.entry("id", IndonesianStemmer::new),
            Map.entry("ga", IrishStemmer::new), Map.entry("it", ItalianStemmer::new), Map.entry("lt", LithuanianStemmer::new),
            Map.entry("ne", NepaliStemmer::new), Map.entry("nb", NorwegianStemmer::new), Map.entry("no", NorwegianStemmer::new),
            Map.entry("pt", PortugueseStemmer::new), Map.entry("ro", RomanianStemmer::new), Map.entry("ru", RussianStemmer::new),
            Map.entry("sr", SerbianStemmer::new), Map.entry("es", SpanishStemmer::new), Map.entry("sv", SwedishStemmer::new),
            Map.entry("ta", TamilStemmer::new), Map.entry("tr", TurkishStemmer::new));

    private final CharArraySet stopWords;
    private final Optional<SnowballStemmer> stemmer;

    private WordStems(CharArraySet stopWords, Optional<SnowballStemmer> stemmer) {
        this.stopWords = stopWords;
        this.stemmer = stemmer;
    }

    /** Not safe for use by many threads; cheap to make. */
    static WordStems of(Language language) {
        String primary = language.primary();
        return new WordStems(StopWords.of(primary), Optional.ofNullable(STEMMERS.get(primary)).map(Supplier::get));
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
}
