package org.parallax.http.description;

import java.util.Map;

/** Steps through a JSON document that was read into maps and lists. */
final class Tree {
    private Tree() {}

    /** The object of this name; an empty one where there is none. */
    static Map<String, Object> child(Map<String, Object> parent, String name) {
        return parent.get(name) == null ? Map.of() : map(parent.get(name));
    }

    @SuppressWarnings("unchecked") // The keys of a JSON object are strings.
    static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
