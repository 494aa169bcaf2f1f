package org.parallax.comparison.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Pairs of tellings, annotated by how they stand to each other, in claims/relations.tsv. */
class RelationsTest {
    private static final Set<String> DENIED = Set.of("negation", "antonym", "entity");
    private static final Set<String> DIFFERS = Set.of("number", "place", "time");
    private static final double LEAST_PRECISION = .9;
    private static final double LEAST_RECALL = .7;

    private record Pair(String annotated, String found, String tellings) {}

    private static final List<Pair> PAIRS = new ArrayList<>();

    @BeforeAll
    static void relateAll() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(RelationsTest.class.getResourceAsStream("/claims/relations.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    PAIRS.add(new Pair(cells[0], Tellings.relation(cells[1], cells[2]), cells[1] + " | " + cells[2]));
                }
            }
        }
        System.out.println(confusion());
    }

    @Test
    void whatIsShownAsDeniedIsDenied() {
        assertThat(precision(DENIED)).as(wrong(DENIED)).isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    @Test
    void whatIsDeniedIsShown() {
        assertThat(recall(DENIED)).as(wrong(DENIED)).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    @Test
    void whatIsShownAsDifferingDiffers() {
        assertThat(precision(DIFFERS)).as(wrong(DIFFERS)).isGreaterThanOrEqualTo(LEAST_PRECISION);
    }

    @Test
    void whatDiffersIsShown() {
        assertThat(recall(DIFFERS)).as(wrong(DIFFERS)).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    @Test
    void mostParaphrasesAreTheSame() {
        assertThat(recall(Set.of("same"))).as(wrong(Set.of("same"))).isGreaterThanOrEqualTo(LEAST_RECALL);
    }

    @Test
    void exchangedRolesAreNotTheSame() {
        assertThat(PAIRS).filteredOn(pair -> pair.annotated().equals("reversed") && !pair.found().equals("unrelated")).hasSizeLessThan(3);
    }

    private static double precision(Set<String> relations) {
        List<Pair> shown = PAIRS.stream().filter(pair -> relations.contains(pair.found())).toList();
        return shown.stream().filter(pair -> relations.contains(pair.annotated())).count() / (double) shown.size();
    }

    private static double recall(Set<String> relations) {
        List<Pair> annotated = PAIRS.stream().filter(pair -> relations.contains(pair.annotated())).toList();
        return annotated.stream().filter(pair -> relations.contains(pair.found())).count() / (double) annotated.size();
    }

    private static String wrong(Set<String> relations) {
        List<String> wrong = PAIRS.stream()
                .filter(pair -> relations.contains(pair.annotated()) != relations.contains(pair.found()))
                .map(pair -> pair.found() + " for " + pair.annotated() + ": " + pair.tellings())
                .toList();
        return String.join("%n", wrong);
    }

    /** A row for each annotated relation, a column for each found one. */
    private static String confusion() {
        List<String> columns = PAIRS.stream().map(Pair::found).distinct().sorted().toList();
        Map<String, Map<String, Integer>> rows = new TreeMap<>();
        PAIRS.forEach(pair -> rows.computeIfAbsent(pair.annotated(), unseen -> new TreeMap<>()).merge(pair.found(), 1, Integer::sum));
        StringBuilder table = new StringBuilder(String.format(Locale.ROOT, "%-12s", "annotated"));
        columns.forEach(column -> table.append(String.format(Locale.ROOT, "%12s", column)));
        rows.forEach((annotated, found) -> {
            table.append(String.format(Locale.ROOT, "%n%-12s", annotated));
            columns.forEach(column -> table.append(String.format(Locale.ROOT, "%12d", found.getOrDefault(column, 0))));
        });
        return table.toString();
    }
}
