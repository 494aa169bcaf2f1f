package org.parallax.comparison.claims;

/**
 * How much of what was found is shown.
 *
 * @param mostSingles claims that only one origin makes, at most: more of them would bury what is compared
 * @param leastOrigins independent origins that have to report a thing before its absence elsewhere is worth a word
 * @param mostOmissions omissions shown at most
 */
public record ClaimSettings(int mostSingles, int leastOrigins, int mostOmissions) {
    public static final ClaimSettings DEFAULT = new ClaimSettings(20, 2, 60);

    public ClaimSettings {
        if (mostSingles < 0 || leastOrigins < 2 || mostOmissions < 0) {
            throw new IllegalArgumentException(
                    "not settings of claims: " + mostSingles + " singles, " + leastOrigins + " origins, " + mostOmissions + " omissions");
        }
    }
}
