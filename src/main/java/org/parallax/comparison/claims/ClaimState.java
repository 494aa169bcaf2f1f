package org.parallax.comparison.claims;

/** How one telling stands to a claim, strongest first: a perspective takes the strongest state of its articles. */
public enum ClaimState {
    DENIED("denied"),
    DIFFERS("differs"),
    SAID("said"),
    ATTRIBUTED("attributed"),
    NOT_MENTIONED("notMentioned"),
    NO_FULL_TEXT("noFullText");

    private final String key;

    ClaimState(String key) {
        this.key = key;
    }

    /** The name callers see. */
    public String key() {
        return key;
    }

    /** Whether the telling speaks of the claim at all. */
    public boolean isStatement() {
        return this != NOT_MENTIONED && this != NO_FULL_TEXT;
    }
}
