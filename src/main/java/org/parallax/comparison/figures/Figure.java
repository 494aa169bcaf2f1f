package org.parallax.comparison.figures;

import java.util.List;
import java.util.Optional;
import org.parallax.text.quantity.Bounds;
import org.parallax.text.quantity.Dimension;

/**
 * One measured thing across the tellings of a story.
 *
 * @param id the same for the same story version
 * @param label what is counted or measured, readable on its own ("North Korean soldiers killed")
 * @param unit the unit of every report's normalized bounds
 * @param range smallest to largest value that a report states, open ends infinite
 * @param reports in order of publication
 */
public record Figure(
        String id,
        String label,
        Dimension dimension,
        String unit,
        Optional<String> currency,
        FigureStatus status,
        Bounds range,
        List<FigureReport> reports) {
    public Figure {
        reports = List.copyOf(reports);
    }
}
