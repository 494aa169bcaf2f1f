package org.parallax.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static String shown(boolean terminal, int total) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Progress progress = new Progress("reading", total, new PrintStream(bytes, true, StandardCharsets.UTF_8), terminal)) {
            for (int i = 0; i < total; i++) {
                progress.step();
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void plainOutputHasALineForEachTenth() {
        assertThat(shown(false, 1000).lines()).hasSize(11).endsWith("reading: 1000 of 1000");
    }

    @Test
    void aTerminalHasOneLineThatEndsFull() {
        assertThat(shown(true, 50)).endsWith("[##############################] 50 of 50" + System.lineSeparator());
    }

    @Test
    void nothingToDoShowsNothing() {
        assertThat(shown(true, 0)).isEmpty();
    }
}
