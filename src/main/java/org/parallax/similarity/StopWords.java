package org.parallax.similarity;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.WordlistLoader;
import org.parallax.text.language.Lexicon;
import org.tartarus.snowball.SnowballStemmer;

/** Words of a language that only hold sentences together: Lucene's lists, and {@code stopwords.txt} of the language for what Lucene lacks. */
final class StopWords {
    private static final String LUCENE = "/org/apache/lucene/analysis/";
    private static final Map<String, String> SNOWBALL = Map.ofEntries(
            Map.entry("da", "danish"), Map.entry("nl", "dutch"), Map.entry("en", "english"), Map.entry("fi", "finnish"), Map.entry("fr", "french"),
            Map.entry("de", "german"), Map.entry("hu", "hungarian"), Map.entry("it", "italian"), Map.entry("nb", "norwegian"),
            Map.entry("no", "norwegian"), Map.entry("pt", "portuguese"), Map.entry("ru", "russian"), Map.entry("es", "spanish"),
            Map.entry("sv", "swedish"));
    private static final Set<String> PLAIN = Set.of("ar", "bg", "bn", "br", "ca", "ckb", "cs", "el", "et", "eu", "fa", "gl", "hi", "hy", "id",
            "lt", "lv", "ne", "ro", "sr", "ta", "te", "th", "tr");
    private static final Map<String, CharArraySet> LOADED = new ConcurrentHashMap<>();

    private StopWords() {}

    /** Empty for a language without a list. */
    static CharArraySet of(String language) {
        return LOADED.computeIfAbsent(language, StopWords::load);
    }

    private static CharArraySet load(String language) {
        if (SNOWBALL.containsKey(language)) {
            return read(LUCENE + "snowball/" + SNOWBALL.get(language) + "_stop.txt", WordlistLoader::getSnowballWordSet);
        }
        if (PLAIN.contains(language)) {
            String folder = language.equals("cs") ? "cz" : language;
            return read(LUCENE + folder + "/stopwords.txt", reader -> WordlistLoader.getWordSet(reader, "#"));
        }
        return Lexicon.find(language, "stopwords").map(list -> new CharArraySet(list.terms("words"), false)).orElse(CharArraySet.EMPTY_SET);
    }

    private interface Format {
        CharArraySet read(InputStreamReader reader) throws IOException;
    }

    private static CharArraySet read(String path, Format format) {
        try (InputStream in = SnowballStemmer.class.getResourceAsStream(path)) {
            return format.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
