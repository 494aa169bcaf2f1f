package org.parallax.http.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micronaut.http.HttpRequest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parallax.http.problem.ProblemException;
import org.parallax.http.problem.ProblemType;
import org.parallax.wire.export.ExportFormat;

class FormatsTest {
    private static final Set<ExportFormat> TABLE = EnumSet.of(ExportFormat.JSON, ExportFormat.CSV, ExportFormat.JSONL);

    private static ExportFormat accepting(String accept) {
        return Formats.choose(HttpRequest.GET("/").header("Accept", accept), Optional.empty(), TABLE);
    }

    @Test
    void jsonIsWhatACallerWithoutAWishGets() {
        assertThat(Formats.choose(HttpRequest.GET("/"), Optional.empty(), TABLE)).isEqualTo(ExportFormat.JSON);
        assertThat(accepting("*/*")).isEqualTo(ExportFormat.JSON);
        assertThat(accepting("text/html,application/xhtml+xml,*/*;q=0.8")).isEqualTo(ExportFormat.JSON);
    }

    @Test
    void theSuffixGoesBeforeTheHeader() {
        HttpRequest<?> request = HttpRequest.GET("/").header("Accept", "application/json");
        Formats.Named named = Formats.Named.of("figures.csv");
        assertThat(named.name()).isEqualTo("figures");
        assertThat(Formats.choose(request, named.format(), TABLE)).isEqualTo(ExportFormat.CSV);
    }

    @Test
    void theBestOfSeveralIsSent() {
        assertThat(accepting("application/json;q=0.5, text/csv")).isEqualTo(ExportFormat.CSV);
        assertThat(accepting("text/csv;q=0.2, application/x-ndjson;q=0.9")).isEqualTo(ExportFormat.JSONL);
    }

    @Test
    void whatIsNotOfferedIsRefused() {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> accepting("application/gexf+xml"));
        assertThat(problem.type()).isEqualTo(ProblemType.NOT_ACCEPTABLE);
    }
}
