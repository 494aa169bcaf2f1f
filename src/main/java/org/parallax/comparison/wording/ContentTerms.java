package org.parallax.comparison.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.EnglishView;
import org.parallax.text.language.Lexicon;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/** The words and two-word phrases of an English text that carry meaning, each with where it stands. */
public final class ContentTerms {
    /**
     * One use of a term.
     *
     * @param key the same for singular and plural
     * @param span in the English text
     * @param naming whether it ends in a noun or name, so that it can stand for a subject on its own
     */
    public record Use(String key, Span span, boolean naming) {}

    private static final Set<PartOfSpeech> CARRYING = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.VERB);
    private static final int MIN_LENGTH = 3;
    /** Longer words in capitals are datelines; shorter ones may be names of organisations. */
    private static final int MAX_CAPITALS = 5;

    private final Set<String> emptyWords = Set.copyOf(Lexicon.get("en", "wording").terms("empty"));

    /** In order of the text; a phrase follows its second word. */
    public List<Use> of(EnglishView view) {
        List<Use> uses = new ArrayList<>();
        for (Sentence sentence : view.text().sentences()) {
            Token previous = null;
            for (Token token : sentence.tokens()) {
                boolean carries = carriesMeaning(token) && !isDateline(token.text());
                if (carries) {
                    uses.add(new Use(key(token), token.span(), isNoun(token)));
                    if (previous != null && token.pos() != PartOfSpeech.VERB && previous.pos() != PartOfSpeech.VERB) {
                        uses.add(new Use(key(previous) + " " + key(token), previous.span().cover(token.span()), isNoun(token)));
                    }
                }
                previous = carries ? token : null;
            }
        }
        return uses;
    }

    private boolean carriesMeaning(Token token) {
        return token.isWord() && token.text().length() >= MIN_LENGTH && CARRYING.contains(token.pos()) && !emptyWords.contains(token.lower());
    }

    private static boolean isDateline(String word) {
        return word.length() > MAX_CAPITALS && word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static boolean isNoun(Token token) {
        return token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN;
    }

    private static String key(Token token) {
        return Singular.of(token.lower());
    }
}
