package org.parallax.text.segment;

import java.util.List;

/** Gives the tokens of a sentence their parts of speech. */
interface PosTagger {
    /** Leaves every tag {@link PartOfSpeech#X}: for languages without a model. */
    PosTagger NONE = tokens -> tokens;

    List<Token> tag(List<Token> tokens);
}
