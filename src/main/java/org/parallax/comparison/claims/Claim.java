package org.parallax.comparison.claims;

import java.util.List;

/**
 * A statement that tellings of a story make, attribute, deny or leave out.
 *
 * @param text the clearest wording of it found in the articles
 * @param cells one for every perspective, in their order
 */
public record Claim(String id, String text, ClaimStatus status, List<ClaimCell> cells, List<Difference> differences) {
    public Claim {
        cells = List.copyOf(cells);
        differences = List.copyOf(differences);
    }
}
