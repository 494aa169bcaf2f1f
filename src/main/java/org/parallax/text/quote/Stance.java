package org.parallax.text.quote;

import java.util.Locale;

/** How the words of reporting stand to what they report: "said", "claimed", "questioned", "admitted", "denied". */
public enum Stance {
    NEUTRAL, CLAIM, DOUBT, CONCEDE, DENY;

    /** The name callers see: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
