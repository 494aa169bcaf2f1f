package org.parallax.comparison.wording;

import java.util.List;
import org.parallax.comparison.headline.Headline;
import org.parallax.comparison.naming.Naming;

/** How the perspectives word the story. */
public record Wording(List<DistinctiveTerm> terms, List<Naming> namings, List<Headline> headlines) {
    public Wording {
        terms = List.copyOf(terms);
        namings = List.copyOf(namings);
        headlines = List.copyOf(headlines);
    }
}
