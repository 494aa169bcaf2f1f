package org.parallax.comparison.claims;

import java.util.regex.Pattern;
import org.parallax.text.segment.Token;

/**
 * How a text sets its hyphens. Some sources part all tokens by blanks ("long - range", "Kim Jong - un"): there a lone hyphen joins
 * two words, elsewhere one between blanks is a dash.
 */
enum HyphenStyle {
    TIGHT, SPACED;

    private static final Pattern TIGHT_HYPHEN = Pattern.compile("\\p{L}-\\p{L}");
    private static final Pattern SPACED_HYPHEN = Pattern.compile("[\\p{L}\\p{N}] - \\p{L}");

    static HyphenStyle of(String text) {
        return SPACED_HYPHEN.matcher(text).find() && !TIGHT_HYPHEN.matcher(text).find() ? SPACED : TIGHT;
    }

    /** Whether the mark joins words instead of parting clauses. */
    boolean joins(Token before, Token mark) {
        return mark.is("-") && (this == SPACED || before.end() == mark.start());
    }

    /** The text as it is set elsewhere. */
    String join(String text) {
        return this == SPACED ? text.replace(" - ", "-") : text;
    }
}
