package org.parallax.cli;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.parallax.evaluation.EvaluationTable;

/** A table of measured figures. */
@Serdeable
record EvaluationBody(String title, List<String> columns, List<List<Object>> rows) {
    static EvaluationBody of(EvaluationTable table) {
        return new EvaluationBody(table.title(), table.columns(), table.rows());
    }
}
