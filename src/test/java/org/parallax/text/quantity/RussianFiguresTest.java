package org.parallax.text.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** A hundred Russian sentences with their figures, since the public conformance cases have no Russian. */
class RussianFiguresTest {
    private static final double PASS_BAR = 0.93;

    @Test
    void russianFiguresAreReadWithUnitAndQualifier(TestReporter reporter) throws IOException {
        List<String> cases = cases();
        List<String> failures = new ArrayList<>();
        for (String line : cases) {
            int equals = line.lastIndexOf(" = ");
            String expected = line.substring(equals + 3);
            String found = QuantityLines.values("ru", line.substring(0, equals));
            if (!found.equals(expected)) {
                failures.add(line + " -> " + found);
            }
        }
        double passed = 1 - (double) failures.size() / cases.size();
        reporter.publishEntry("passed of " + cases.size(), String.valueOf(passed));
        failures.forEach(failure -> reporter.publishEntry("failed", failure));
        assertThat(cases).hasSize(100);
        assertThat(passed).as(failures::toString).isGreaterThanOrEqualTo(PASS_BAR);
    }

    private static List<String> cases() throws IOException {
        try (InputStream in = RussianFiguresTest.class.getResourceAsStream("/figures/russian.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        }
    }
}
