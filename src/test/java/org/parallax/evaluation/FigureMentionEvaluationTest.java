package org.parallax.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureMentionEvaluationTest {
    private static final String GOLD = """
            [{"id": "flood",
              "articles": [{"id": "a", "language": "en", "publishedAt": "2025-03-01T12:00:00Z",
                            "text": "About 40 homes were flooded on Route 9, said Lena Fors, 51. Six pumps arrived."}],
              "figures": [
                {"label": "homes", "dimension": "count", "unit": "1", "mentions": [
                  {"article": "a", "snippet": "About 40 homes", "span": [0, 14], "value": 40, "qualifier": "about",
                   "statedValue": 40, "statedUnit": "1"}]},
                {"label": "sacks", "dimension": "count", "unit": "1", "mentions": [
                  {"article": "a", "snippet": "Six pumps", "span": [60, 69], "value": 7, "qualifier": "exact",
                   "statedValue": 7, "statedUnit": "1"}]}],
              "decoys": [{"article": "a", "snippet": "Route 9", "span": [31, 38], "kind": "road"},
                         {"article": "a", "snippet": "51", "span": [56, 58], "kind": "age"}]}]
            """;

    @Test
    void aFigureWithAnotherValueIsBothMissedAndWronglyFound(@TempDir Path folder) throws IOException {
        Path gold = Files.writeString(folder.resolve("stories.json"), GOLD);

        assertThat(FigureMentionEvaluation.evaluate(gold).rows().getFirst())
                .isEqualTo(List.<Object>of("all", 2, 0.5, 0.5, 0.5, 1.0, 1.0, 2, 0.0));
        assertThat(FigureMentionEvaluation.misses(gold)).hasSize(2);
    }
}
