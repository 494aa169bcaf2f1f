package org.parallax.text.quantity;

import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.ArabicStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;

/** The stem of a word, the same for its inflected forms; the word itself in languages without a stemmer here. */
final class Stems {
    private final ThreadLocal<SnowballStemmer> stemmer;

    private Stems(ThreadLocal<SnowballStemmer> stemmer) {
        this.stemmer = stemmer;
    }

    static Stems of(String language) {
        return switch (language) {
            case "en" -> stems(EnglishStemmer::new);
            case "es" -> stems(SpanishStemmer::new);
            case "fr" -> stems(FrenchStemmer::new);
            case "de" -> stems(GermanStemmer::new);
            case "it" -> stems(ItalianStemmer::new);
            case "pt" -> stems(PortugueseStemmer::new);
            case "ru" -> stems(RussianStemmer::new);
            case "ar" -> stems(ArabicStemmer::new);
            default -> new Stems(null);
        };
    }

    private static Stems stems(Supplier<SnowballStemmer> maker) {
        return new Stems(ThreadLocal.withInitial(maker));
    }

    String stem(String word) {
        if (stemmer == null) {
            return word;
        }
        SnowballStemmer mine = stemmer.get();
        mine.setCurrent(word);
        mine.stem();
        return mine.getCurrent();
    }
}
