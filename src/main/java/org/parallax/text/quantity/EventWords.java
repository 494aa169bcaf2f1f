package org.parallax.text.quantity;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The verbs and predicates of one language that say what happened to the counted, and those of change. */
final class EventWords {
    private final PhraseTable<String> events;
    private final PhraseTable<String> verbs;
    private final PhraseTable<Trend> changes;
    private final PhraseTable<Trend> changesAfter;
    private final Map<String, String> objects;
    private final Map<String, Set<String>> needs;
    private final Set<String> levels;
    private final Set<String> copulas;
    private final Set<String> stops;
    private final Set<String> asOf;
    private final Set<String> notAsOf;
    private final Set<String> reports;

    EventWords(PackData data) {
        events = data.table("events", value -> value);
        verbs = data.table("verbs", value -> value);
        changes = data.table("change", EventWords::trend);
        changesAfter = data.table("change-after", EventWords::trend);
        objects = data.map("event-objects");
        needs = data.map("event-needs").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Set.of(entry.getValue().split(" "))));
        levels = data.words("level");
        copulas = data.words("copula");
        stops = data.words("clause");
        asOf = data.words("as-of");
        notAsOf = data.words("not-as-of");
        reports = data.words("report");
    }

    private static Trend trend(String written) {
        return Trend.valueOf(written.toUpperCase(Locale.ROOT));
    }

    /** Predicates that scope a count: "were killed", "injured", "missing". */
    PhraseTable<String> events() {
        return events;
    }

    /** Other verbs that tell figures apart: "sent", "paid", "built". */
    PhraseTable<String> verbs() {
        return verbs;
    }

    PhraseTable<Trend> changes() {
        return changes;
    }

    /** Words of change behind the number: "5% higher", "a 20% drop". */
    PhraseTable<Trend> changesAfter() {
        return changesAfter;
    }

    boolean isChange(String word) {
        return changes.get(word) != null;
    }

    /** The class that an event counts where no noun is written: persons are killed. Empty where it says nothing. */
    String objectOf(String event) {
        return objects.getOrDefault(event, "");
    }

    /** Whether an event may happen to what is counted: only persons are laid off. */
    boolean takes(String event, String counted) {
        Set<String> classes = needs.get(event);
        return classes == null || classes.contains(counted);
    }

    /** Words after which a number is a level and no change: "to", "at". */
    boolean isLevel(String word) {
        return levels.contains(word);
    }

    boolean isCopula(String word) {
        return copulas.contains(word);
    }

    /** Words at which another clause begins. */
    boolean isStop(String word) {
        return stops.contains(word);
    }

    boolean isAsOf(String word) {
        return asOf.contains(word);
    }

    /** Words before a time that make it no time of counting: "since July". */
    boolean isNotAsOf(String word) {
        return notAsOf.contains(word);
    }

    boolean isReport(String word) {
        return reports.contains(word);
    }
}
