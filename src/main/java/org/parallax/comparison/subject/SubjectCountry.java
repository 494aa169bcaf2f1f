package org.parallax.comparison.subject;

import java.util.List;
import org.parallax.article.CountryCode;
import org.parallax.comparison.perspective.Evidence;

/**
 * A country that a story is about.
 *
 * @param share of all the weight that places named in the story have, in (0,1]
 * @param confidence share of the origins, read in full, that name it in their title or first sentences, in [0,1]
 * @param evidence the first naming in the texts, one for each of a few articles
 */
public record SubjectCountry(CountryCode country, double share, double confidence, List<Evidence> evidence) {
    public SubjectCountry {
        evidence = List.copyOf(evidence);
    }
}
