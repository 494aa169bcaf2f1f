package org.parallax.comparison.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.EnglishView;
import org.parallax.comparison.perspective.Evidence;

/** Which words each perspective used for which entity, as they are found. */
final class NamingLedger {
    /** One use. */
    record Use(String perspective, String text, Evidence evidence) {}

    private final Map<String, String> labels = new TreeMap<>();
    private final Map<String, List<Use>> uses = new TreeMap<>();

    void add(String entity, String label, EnglishView view, Span span, String text) {
        labels.putIfAbsent(entity, label);
        uses.computeIfAbsent(entity, key -> new ArrayList<>()).add(new Use(view.article().perspective(), text, view.evidence(span)));
    }

    /** By entity, in the order of their keys. */
    Map<String, List<Use>> uses() {
        return uses;
    }

    String label(String entity) {
        return labels.get(entity);
    }
}
