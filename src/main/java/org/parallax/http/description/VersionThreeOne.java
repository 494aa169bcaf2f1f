package org.parallax.http.description;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns an OpenAPI 3.0 document into 3.1, where "or null" is a type among others as in JSON Schema. */
final class VersionThreeOne {
    private static final String VERSION = "3.1.0";
    private static final Map<String, Object> NULL = Map.of("type", "null");

    private VersionThreeOne() {}

    /** The document, or a part of it, anew. */
    static Object of(Object part) {
        return switch (part) {
            case Map<?, ?> object -> object(Tree.map(object));
            case List<?> list -> list.stream().map(VersionThreeOne::of).toList();
            case null -> null;
            default -> part;
        };
    }

    private static Map<String, Object> object(Map<String, Object> old) {
        Map<String, Object> changed = new LinkedHashMap<>();
        old.forEach((name, value) -> changed.put(name, of(value)));
        if (changed.containsKey("openapi")) {
            changed.put("openapi", VERSION);
        }
        return Boolean.TRUE.equals(changed.remove("nullable")) ? orNull(changed) : changed;
    }

    private static Map<String, Object> orNull(Map<String, Object> schema) {
        for (String alternatives : List.of("allOf", "oneOf")) {
            if (schema.remove(alternatives) instanceof List<?> list) {
                List<Object> wider = new ArrayList<>(list);
                wider.add(NULL);
                schema.put("anyOf", wider);
                return schema;
            }
        }
        if (schema.get("type") instanceof String type) {
            schema.put("type", List.of(type, "null"));
            if (schema.get("enum") instanceof List<?> values) {
                List<Object> wider = new ArrayList<>(values);
                wider.add(null);
                schema.put("enum", wider);
            }
        }
        return schema;
    }
}
