package org.parallax.comparison.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.EnglishView;
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
     */
    public record Use(String key, Span span) {}

    private static final Set<PartOfSpeech> CARRYING = Set.of(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.VERB);
    private static final Set<String> EMPTY_WORDS = Set.of(
            "be", "have", "do", "say", "said", "says", "saying", "tell", "told", "add", "added", "go", "going", "gone", "get", "got", "make", "made",
            "take", "took", "come", "came", "other", "such", "own", "same", "many", "much", "more", "most", "new", "last", "first", "next",
            "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mr", "mrs", "ms", "year", "day", "week",
            "month", "hour", "people", "person", "thing", "time", "way", "part", "number");
    private static final int MIN_LENGTH = 3;

    /** In order of the text; a phrase follows its second word. */
    public List<Use> of(EnglishView view) {
        List<Use> uses = new ArrayList<>();
        for (Sentence sentence : view.text().sentences()) {
            Token previous = null;
            for (Token token : sentence.tokens()) {
                boolean carries = carriesMeaning(token);
                if (carries) {
                    uses.add(new Use(key(token), token.span()));
                    if (previous != null && token.pos() != PartOfSpeech.VERB && previous.pos() != PartOfSpeech.VERB) {
                        uses.add(new Use(key(previous) + " " + key(token), previous.span().cover(token.span())));
                    }
                }
                previous = carries ? token : null;
            }
        }
        return uses;
    }

    private static boolean carriesMeaning(Token token) {
        return token.isWord() && token.text().length() >= MIN_LENGTH && CARRYING.contains(token.pos()) && !EMPTY_WORDS.contains(token.lower());
    }

    private static String key(Token token) {
        return Singular.of(token.lower());
    }
}
