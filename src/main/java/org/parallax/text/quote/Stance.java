package org.parallax.text.quote;

/** How the words of reporting stand to what they report: "said", "claimed", "questioned", "admitted", "denied". */
public enum Stance {
    NEUTRAL, CLAIM, DOUBT, CONCEDE, DENY
}
