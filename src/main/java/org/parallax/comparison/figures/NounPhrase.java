package org.parallax.comparison.figures;

import java.util.Set;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/** What may stand in a simple noun phrase. */
final class NounPhrase {
    private static final Set<String> GLUE = Set.of("'s", "’s", "-");

    private NounPhrase() {}

    static boolean isNoun(Token token) {
        return token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.X;
    }

    /** A noun, or what stands before one: an adjective, a possessive. */
    static boolean mayHold(Token token) {
        return (isNoun(token) || token.pos() == PartOfSpeech.ADJ) && token.isWord() || GLUE.contains(token.lower())
                || token.pos() == PartOfSpeech.DET && token.lower().length() > 1 && !token.is("the");
    }
}
