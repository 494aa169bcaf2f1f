package org.parallax.comparison.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.text.segment.Token;

/** The whole of which a share is one: the imports of "90 percent of the country's oil imports". */
final class ShareOf {
    private static final Set<String> OF = Set.of("of");

    private ShareOf() {}

    /** The noun phrase behind "of"; empty where there is none. */
    static List<Token> phrase(Reading reading) {
        return NounPhrase.behind(NounPhrase.from(reading, end(reading)), OF);
    }

    /** Its last noun. */
    static Optional<Token> head(Reading reading) {
        List<Token> phrase = phrase(reading);
        return phrase.isEmpty() ? Optional.empty() : Optional.of(phrase.getLast());
    }

    /** Where the number's own words end: before the "of" that its phrase may hold. */
    private static int end(Reading reading) {
        int number = reading.quantity().number().end();
        int end = Math.max(number, reading.quantity().span().end());
        int of = reading.text().text().substring(number, end).indexOf(" of ");
        return of < 0 ? end : number + of;
    }
}
