package org.parallax.comparison.claims;

import java.util.Locale;

/** How the tellings stand to a claim. */
public enum ClaimStatus {
    /** Said by at least two origins in their own voice and denied by none. */
    AGREED,
    /** Some say or attribute it, and some deny it. */
    DISPUTED,
    /** Nobody says it in their own voice. */
    ATTRIBUTED,
    /** One origin only. */
    SINGLE;

    /** The name callers see: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
