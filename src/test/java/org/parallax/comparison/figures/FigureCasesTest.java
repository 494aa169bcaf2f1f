package org.parallax.comparison.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.Evidence;

/** The cases of {@code figures/cases.txt}: what is one figure, of which status, and what is never one. */
class FigureCasesTest {
    private static final double BAR = .9;

    private static final Map<String, List<String>> FAULTS = new LinkedHashMap<>();

    @BeforeAll
    static void compareAll() throws IOException {
        try (InputStream file = FigureCasesTest.class.getResourceAsStream("/figures/cases.txt")) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            for (String block : text.substring(text.indexOf("\n==") + 1).split("(?m)^== ")) {
                if (!block.isBlank()) {
                    List<String> lines = block.lines().filter(line -> !line.isBlank()).toList();
                    FAULTS.put(lines.getFirst(), faults(lines.subList(1, lines.size())));
                }
            }
        }
    }

    @Test
    void nearlyAllCasesAreReadAsAFactCheckerWould() {
        List<String> faults = FAULTS.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> entry.getKey() + ": " + String.join("; ", entry.getValue()))
                .toList();
        double rate = 1 - (double) faults.size() / FAULTS.size();
        System.out.printf("figures: %d of %d cases right%n%s%n", FAULTS.size() - faults.size(), FAULTS.size(), String.join("\n", faults));
        assertThat(FAULTS).hasSizeGreaterThanOrEqualTo(60);
        assertThat(rate).as(String.join("\n", faults)).isGreaterThanOrEqualTo(BAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "a toll that grows over three articles", "the authorities may be the agency", "two named sources at one time",
        "police and organisers in one article", "the missing are found", "killed is not injured", "children among the dead",
        "two officers are no three people", "a share of one is no share of another", "two candidates", "two magnitudes",
        "two people anywhere", "licensed is not aboard", "dozens abroad and hundreds here", "a late report of an old toll",
        "a reprint is no second origin", "evacuated by two counts"})
    void hardCase(String name) {
        assertThat(FAULTS.get(name)).isEmpty();
    }

    private static List<String> faults(List<String> lines) {
        String articles = lines.stream().filter(line -> !line.matches("[=x] .*")).collect(Collectors.joining("\n"));
        ComparedStory story = Stories.story(articles);
        List<Figure> figures = new FigureComparer().compare(story);
        List<String> faults = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("= ")) {
                String status = line.split(" ")[1];
                List<Figure> holding = holding(story, figures, line.substring(2 + status.length()));
                String found = holding.stream().distinct().map(Stories::line).collect(Collectors.joining(" / "));
                if (holding.stream().distinct().count() != 1 || !holding.getFirst().status().key().equals(status)) {
                    faults.add(status + " expected, found " + found);
                }
            } else if (line.startsWith("x ")) {
                List<Figure> holding = holding(story, figures, line.substring(2));
                if (holding.stream().distinct().count() < 2) {
                    faults.add("merged in " + Stories.line(holding.getFirst()));
                }
            }
        }
        return faults;
    }

    /** The figure of each number that the line names. */
    private static List<Figure> holding(ComparedStory story, List<Figure> figures, String line) {
        return Arrays.stream(line.split("\\|")).map(String::strip).flatMap(number -> find(story, figures, number.split(" ", 2))).toList();
    }

    private static Stream<Figure> find(ComparedStory story, List<Figure> figures, String[] number) {
        Figure found = figures.stream()
                .filter(figure -> figure.reports().stream()
                        .filter(report -> report.article().value().equals(number[0]))
                        .flatMap(report -> report.evidence().stream())
                        .anyMatch(evidence -> words(story, evidence).matches("(?s)(?:.*[^\\p{L}\\p{N}.,])?\\Q" + number[1] + "\\E(?:[^\\p{L}\\p{N}].*)?")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no figure has " + String.join(" ", number)));
        return Stream.of(found);
    }

    private static String words(ComparedStory story, Evidence evidence) {
        return evidence.exact().in(story.get(evidence.article()).text().text());
    }
}
