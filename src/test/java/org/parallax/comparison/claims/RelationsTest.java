package org.parallax.comparison.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pairs of tellings, annotated by how they stand to each other, in claims/relations.tsv. */
class RelationsTest {
    /** Measured when the pairs were last gone through; what is wrong is named in the failure. */
    private static final double ACCURACY = .95;

    @Test
    void mostPairsAreRelatedAsAnnotated() throws IOException {
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (String[] pair : pairs()) {
            String found = Tellings.relation(pair[1], pair[2]);
            all++;
            if (!found.equals(pair[0])) {
                wrong.add(found + " for " + String.join(" | ", pair));
            }
        }
        assertThat(1 - wrong.size() / (double) all).as("right of %s; wrong:%n%s", all, String.join("\n", wrong)).isGreaterThanOrEqualTo(ACCURACY);
    }

    @Test
    void nothingUnrelatedIsADispute() throws IOException {
        List<String> disputed = new ArrayList<>();
        for (String[] pair : pairs()) {
            if (List.of("unrelated", "same", "differs-number").contains(pair[0])
                    && List.of("denied", "antonym", "rival").contains(Tellings.relation(pair[1], pair[2]))) {
                disputed.add(String.join(" | ", pair));
            }
        }
        assertThat(disputed).isEmpty();
    }

    private static List<String[]> pairs() throws IOException {
        List<String[]> pairs = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(RelationsTest.class.getResourceAsStream("/claims/relations.tsv"), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    pairs.add(line.split("\t"));
                }
            }
        }
        return pairs;
    }
}
