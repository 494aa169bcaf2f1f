package org.parallax.comparison.claims;

import java.util.List;
import java.util.Locale;
import org.parallax.comparison.perspective.Evidence;

/** In what two tellings of a claim differ; the evidence holds a passage of each side. */
public record Difference(Kind kind, List<Evidence> evidence) {
    /** What differs. */
    public enum Kind {
        NEGATION, ANTONYM, NUMBER, ENTITY, PLACE, TIME, MODALITY, ATTRIBUTION;

        /** The name callers see: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Difference {
        evidence = List.copyOf(evidence);
    }
}
