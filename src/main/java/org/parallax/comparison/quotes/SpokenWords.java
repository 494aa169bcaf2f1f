package org.parallax.comparison.quotes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.commons.text.similarity.IntersectionResult;
import org.apache.commons.text.similarity.IntersectionSimilarity;
import org.parallax.comparison.claims.WordClasses;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.comparison.perspective.EnglishView;
import org.parallax.text.AnalyzedText;
import org.parallax.text.quote.Quote;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/**
 * A quotation as it is compared: in English where the article is or was translated, else in its own language.
 *
 * @param article in which it stands
 * @param quote in the served text
 * @param speaker fullest name in the story
 * @param words all of its words in lower case, apart by blanks
 * @param terms what its words come to, light ones left out, apart by blanks
 */
record SpokenWords(ComparedArticle article, Quote quote, Optional<String> speaker, String words, String terms) {
    private static final IntersectionSimilarity<String> SHARED = new IntersectionSimilarity<>(SpokenWords::split);

    static SpokenWords of(ComparedArticle article, Quote quote, Optional<String> speaker, AnalyzedText text, Quote compared) {
        WordClasses classes = WordClasses.english();
        List<Token> tokens = text.sentences().stream()
                .filter(sentence -> sentence.span().overlaps(compared.span()))
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> compared.span().contains(token.span()) && token.kind() != Token.Kind.MARK)
                .toList();
        List<String> words = new ArrayList<>();
        TreeSet<String> terms = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            words.add(token.lower());
            String term = classes.termAt(tokens, i, tokens.size()).key();
            if (carriesMeaning(token) && !classes.isLight(term)) {
                terms.add(term.replace(' ', '-'));
            }
        }
        return new SpokenWords(article, quote, speaker, String.join(" ", words), String.join(" ", terms));
    }

    /** The quotation as it is served, with the words of its translation where there is one. */
    static SpokenWords of(ComparedArticle article, Quote quote, Optional<String> speaker, Optional<EnglishView> view, Optional<Quote> translated) {
        return view.isPresent() && translated.isPresent()
                ? of(article, quote, speaker, view.get().text(), translated.get())
                : of(article, quote, speaker, article.text(), quote);
    }

    private static boolean carriesMeaning(Token token) {
        PartOfSpeech pos = token.pos();
        return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN || pos == PartOfSpeech.VERB || pos == PartOfSpeech.ADJ
                || pos == PartOfSpeech.NUM || pos == PartOfSpeech.X;
    }

    private static List<String> split(CharSequence joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.toString().split(" "));
    }

    List<String> termList() {
        return split(terms);
    }

    int length() {
        return split(words).size();
    }

    IntersectionResult sharedWords(SpokenWords other) {
        return SHARED.apply(words, other.words);
    }

    IntersectionResult sharedTerms(SpokenWords other) {
        return SHARED.apply(terms, other.terms);
    }

    /** The part of the lesser that the greater holds, in [0,1]: |A ∩ B| / min(|A|, |B|). */
    static double containment(IntersectionResult shared) {
        int lesser = Math.min(shared.getSizeA(), shared.getSizeB());
        return lesser == 0 ? 0 : shared.getIntersection() / (double) lesser;
    }

    /** The part of the other's terms that stands here too, in [0,1]. */
    double coverOf(SpokenWords other) {
        IntersectionResult shared = sharedTerms(other);
        return shared.getSizeB() == 0 ? 1 : shared.getIntersection() / (double) shared.getSizeB();
    }
}
