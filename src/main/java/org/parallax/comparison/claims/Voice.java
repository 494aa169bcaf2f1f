package org.parallax.comparison.claims;

import java.util.Optional;
import org.parallax.text.quote.Source;

/**
 * How a clause stands to what it speaks of, and on whose word.
 *
 * @param universal denied of everybody or everything: "nobody threw stones"
 * @param unreal only wished, ordered or thought of ("Iran must never have it"), without its object, or of another time ("had not
 *     won since 1908")
 * @param source on whose word; empty where the article says it itself, or nobody is named
 * @param attributed not the article's own voice, even where nobody is named
 */
record Voice(Polarity polarity, boolean universal, boolean unreal, Modality modality, Optional<Source> source, boolean attributed) {
    /** Whether a clause affirms its content, negates it, or denies that it is so on somebody's word. */
    enum Polarity {
        AFFIRMED, NEGATED, DENIED
    }

    /** The voice of one who denies what was said before. */
    static Voice denying(Optional<Source> source) {
        return new Voice(Polarity.DENIED, false, false, Modality.CERTAIN, source, true);
    }
}
