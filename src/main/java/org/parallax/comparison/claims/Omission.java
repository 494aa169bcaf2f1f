package org.parallax.comparison.claims;

import java.util.List;
import java.util.Optional;
import org.parallax.comparison.perspective.Evidence;

/**
 * What several independent origins report and one perspective does not: not found in the articles read.
 *
 * @param saidBy perspectives that report it
 * @param missingIn the perspective without it
 * @param articlesRead articles of that perspective with full text
 * @param closest the sentence of that perspective that comes closest, if any does
 * @param evidence where the others report it
 */
public record Omission(
        String id, String text, List<String> saidBy, String missingIn, int articlesRead, Optional<Evidence> closest, List<Evidence> evidence) {
    public Omission {
        saidBy = List.copyOf(saidBy);
        evidence = List.copyOf(evidence);
    }
}
