package org.parallax.text.time;

import java.time.Instant;
import java.util.Optional;
import org.parallax.article.Span;

/**
 * A date or time as written, and the stretch of time it means where it could be resolved.
 *
 * @param when empty where it needs a time of publication that is not known
 */
public record TimeExpression(Span span, Granularity granularity, Optional<Interval> when) {
    /** How exact the words are. */
    public enum Granularity {
        MINUTE, HOUR, PART_OF_DAY, DAY, WEEK, MONTH, YEAR, DECADE
    }

    /** Half-open stretch of time in UTC. */
    public record Interval(Instant start, Instant end) {
        public Interval {
            if (end.isBefore(start)) {
                throw new IllegalArgumentException("time runs backwards: " + start + " to " + end);
            }
        }
    }
}
