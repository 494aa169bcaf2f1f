package org.parallax.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.text.TextAnalyzer;

class FigureEvaluationTest {
    @TempDir
    private Path folder;

    @Test
    void whatIsFoundAsAnnotatedIsRight() throws IOException {
        assertThat(cells("agreed", 17)).containsExactly("numbers=2", "found=1.0", "value=1.0", "taken=0", "group F1=1.0", "status=1.0");
    }

    @Test
    void anotherValueAndAnotherStatusAreWrong() throws IOException {
        assertThat(cells("conflicting", 18)).containsExactly("numbers=2", "found=1.0", "value=0.5", "taken=0", "group F1=1.0", "status=0.0");
    }

    /** Two articles, one figure, one decoy; {@code value} is what the gold says that the second article says. */
    private List<String> cells(String status, int value) throws IOException {
        Path file = folder.resolve("stories.json");
        Files.writeString(file, """
                [{"id": "ferry", "articles": [
                  {"id": "a", "country": "FR", "publishedAt": "2025-03-01T08:00:00Z", "outlet": "Le Quai", "language": "en",
                   "text": "The ferry disaster killed 17 people in 2025."},
                  {"id": "b", "country": "DE", "publishedAt": "2025-03-01T09:00:00Z", "outlet": "Der Kai", "language": "en",
                   "text": "In all 17 people were killed in the ferry disaster."}],
                 "figures": [{"label": "dead", "dimension": "count", "unit": "1", "status": "%1$s", "accept": ["%1$s"], "mentions": [
                   {"article": "a", "snippet": "17 people", "span": [26, 35], "value": 17, "qualifier": "exact", "attributedTo": null,
                    "superseded": false, "optional": false},
                   {"article": "b", "snippet": "17 people", "span": [7, 16], "value": %2$d, "qualifier": "exact", "attributedTo": null,
                    "superseded": false, "optional": false}]}],
                 "decoys": [{"article": "a", "snippet": "2025", "span": [39, 43], "kind": "year"}]}]
                """.formatted(status, value));
        EvaluationTable table = new FigureEvaluation(new TextAnalyzer()::analyze).evaluate(file);
        return List.of("numbers", "found", "value", "taken", "group F1", "status").stream()
                .map(column -> column + "=" + table.rows().getLast().get(table.columns().indexOf(column)))
                .toList();
    }
}
