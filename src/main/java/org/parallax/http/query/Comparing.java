package org.parallax.http.query;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.parallax.comparison.perspective.Grouping;

/**
 * How a comparison is wanted.
 *
 * @param only keys of the perspectives compared, sorted; empty for all of them
 */
public record Comparing(Grouping by, List<String> only) {
    public static final Comparing BY_COUNTRY = new Comparing(Grouping.COUNTRY, List.of());

    /** The values of {@code by}, for messages. */
    public static final String GROUPINGS = Arrays.stream(Grouping.values()).map(Grouping::key).collect(Collectors.joining(", "));

    public Comparing {
        only = only.stream().sorted().distinct().toList();
    }

    /** The same in one line, for an entity tag. */
    public String text() {
        return by.key() + "?" + String.join(",", only);
    }
}
