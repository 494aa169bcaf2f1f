package org.parallax.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecognizersEvaluationTest {
    private static final String SPECS = """
            {"lang":"English","model":"NumberModel","text":"two dozen","results":[{"start":0,"end":8,"resolution":{"value":"24"}}]}
            {"lang":"English","model":"NumberModel","text":"forty","results":[{"start":0,"end":4,"resolution":{"value":"41"}}]}
            {"lang":"English","model":"NumberModel","text":"1.1^23","results":[{"start":0,"end":5,"resolution":{"value":"8.9"}}]}
            {"lang":"English","model":"OrdinalModel","text":"third","results":[{"start":0,"end":4,"resolution":{"value":"3"}}]}
            """;

    @Test
    void casesOfAnotherKindAreLeftOut(@TempDir Path folder) throws IOException {
        Path gold = Files.writeString(folder.resolve("specs.jsonl"), SPECS);

        assertThat(RecognizersEvaluation.evaluate(gold).rows()).contains(List.of("en", "NumberModel", 2, 0.5));
        assertThat(RecognizersEvaluation.failures(gold)).singleElement().asString().contains("forty");
    }
}
