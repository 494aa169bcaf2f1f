package org.parallax.http.query;

import io.micronaut.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.http.problem.ProblemException;
import org.parallax.ingest.Handling;

/**
 * What the header {@code Prefer} (RFC 7240) asks for.
 *
 * @param longestWait how long the caller waits for the end of the work; empty where it does not
 */
public record Preferences(Handling handling, Optional<Duration> longestWait) {
    private static final String HEADER = "Prefer";

    /** The header that says which preferences were followed. */
    public static final String APPLIED = "Preference-Applied";

    /** @param longest seconds that a caller can wait */
    public static Preferences read(HttpRequest<?> request, int longest) {
        Map<String, String> given = new HashMap<>();
        for (String preference : String.join(",", request.getHeaders().getAll(HEADER)).split("[,;]")) {
            String[] parts = preference.strip().split("\\s*=\\s*", 2);
            given.putIfAbsent(parts[0].toLowerCase(Locale.ROOT), parts.length < 2 ? "" : parts[1].replace("\"", ""));
        }
        Parameters parameters = new Parameters();
        int seconds = parameters.number(HEADER + ": wait", given.get("wait"), -1, 0, Integer.MAX_VALUE);
        parameters.check();
        return new Preferences(
                handling(given.get("handling")),
                seconds < 0 ? Optional.empty() : Optional.of(Duration.ofSeconds(Math.min(seconds, longest))));
    }

    private static Handling handling(String value) {
        if (value == null || value.equals("strict")) {
            return Handling.STRICT;
        }
        if (value.equals("lenient")) {
            return Handling.LENIENT;
        }
        throw ProblemException.parameter(HEADER + ": handling", "\"" + value + "\" is not allowed; allowed: strict, lenient");
    }

    /** The value of {@link #APPLIED}; empty where nothing was asked for. */
    public Optional<String> applied() {
        List<String> applied = new ArrayList<>();
        if (handling == Handling.LENIENT) {
            applied.add("handling=lenient");
        }
        longestWait.ifPresent(time -> applied.add("wait=" + time.toSeconds()));
        return applied.isEmpty() ? Optional.empty() : Optional.of(applied.stream().collect(Collectors.joining(", ")));
    }
}
