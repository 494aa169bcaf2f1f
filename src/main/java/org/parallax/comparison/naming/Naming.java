package org.parallax.comparison.naming;

import java.util.List;
import org.parallax.comparison.perspective.Evidence;

/** What the perspectives call one person, group, place or event. */
public record Naming(String entity, List<Name> names) {
    /** One way in which a perspective names the entity, and how often it does. */
    public record Name(String perspective, String text, int count, List<Evidence> evidence) {
        public Name {
            evidence = List.copyOf(evidence);
        }
    }

    public Naming {
        names = List.copyOf(names);
    }
}
