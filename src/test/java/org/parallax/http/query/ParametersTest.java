package org.parallax.http.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.parallax.http.problem.ProblemException;
import org.parallax.http.problem.ProblemType;
import org.parallax.storage.Cursor;

class ParametersTest {
    @Test
    void aTimeMayBeADayOrHaveAnOffset() {
        Parameters parameters = new Parameters();
        assertThat(parameters.time("from", "2026-03-02")).contains(Instant.parse("2026-03-02T00:00:00Z"));
        assertThat(parameters.time("from", "2026-03-02T12:00:00+02:00")).contains(Instant.parse("2026-03-02T10:00:00Z"));
        assertThat(parameters.time("from", "2026-03-02T12:00:00 02:00")).contains(Instant.parse("2026-03-02T10:00:00Z"));
        parameters.check();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        Parameters parameters = new Parameters();
        parameters.country("country", "Atlantis");
        parameters.time("from", "yesterday");
        parameters.number("limit", "0", 50, 1, 500);
        ProblemException problem = catchThrowableOfType(ProblemException.class, parameters::check);
        assertThat(problem.errors()).extracting("parameter").containsExactly("country", "from", "limit");
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() {
        String cursor = new Cursor("size", "4", "st_1").encode();
        ProblemException problem =
                catchThrowableOfType(ProblemException.class, () -> new Parameters().page(null, cursor, "updated"));
        assertThat(problem.type()).isEqualTo(ProblemType.INVALID_CURSOR);
        assertThat(new Parameters().page(null, cursor, "size").after()).isPresent();
    }
}
