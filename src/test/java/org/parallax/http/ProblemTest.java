package org.parallax.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.http.RunningService.header;
import static org.parallax.http.RunningService.text;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.http.problem.ProblemType;

/** Every problem word for word, as it stands in {@code problems.txt}: a request, its body after {@code >}, and the answer. */
class ProblemTest {
    private static final Path GOLDEN = Path.of("src/test/resources/http/problems.txt");

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    static Stream<String> cases() throws IOException {
        return Arrays.stream(Files.readString(GOLDEN).strip().split("\n\n"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aProblemReadsAsWritten(String golden) {
        List<String> lines = golden.lines().toList();
        String[] request = lines.getFirst().split(" ");
        String[] headers = Arrays.stream(request).skip(2).flatMap(header -> Arrays.stream(header.split(":", 2))).toArray(String[]::new);
        String body = lines.get(1).startsWith(">") ? lines.get(1).substring(1).strip() : "";
        HttpResponse<byte[]> response = body.isEmpty()
                ? service.send(request[0], request[1], headers)
                : service.post(request[1], "application/json", body.getBytes(StandardCharsets.UTF_8), headers);
        assertThat(text(response)).isEqualTo(lines.getLast());
        assertThat(header(response, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(text(response)).contains("\"status\":" + response.statusCode());
    }

    @Test
    void theTypeOfAProblemIsAPageThatExplainsIt() {
        for (ProblemType type : ProblemType.values()) {
            assertThat(text(service.get(type.uri()))).contains(type.title(), type.help());
        }
    }

    @Test
    void aMediaTypeThatIsNotReadIsNamed() {
        HttpResponse<byte[]> refused = service.post("/api/v1/imports", "text/csv", new byte[] {'a'});
        assertThat(refused.statusCode()).isEqualTo(415);
        assertThat(text(refused)).contains("application/x-ndjson");
    }
}
