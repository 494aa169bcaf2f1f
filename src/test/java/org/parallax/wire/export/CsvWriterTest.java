package org.parallax.wire.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {
    private static String csv(Object... row) {
        List<String> columns = Arrays.stream(row).map(value -> "c").toList();
        return new String(Exports.csv(new Table(columns, List.of(Arrays.asList(row)))), StandardCharsets.UTF_8).split("\r\n")[1];
    }

    @Test
    void noTextBecomesAFormula() {
        assertThat(csv("=1+2", "+49 30 1", "@sum", "-x")).isEqualTo("'=1+2,'+49 30 1,'@sum,'-x");
    }

    @Test
    void numbersStayNumbers() {
        assertThat(csv(-3L, -2.5, "-2.50", "1e5")).isEqualTo("-3,-2.5,-2.50,1e5");
    }

    @Test
    void separatorsAndQuotationMarksAreKept() {
        assertThat(csv("a,b", "say \"no\"", null, true)).isEqualTo("\"a,b\",\"say \"\"no\"\"\",,true");
    }
}
