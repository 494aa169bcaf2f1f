package org.parallax.similarity;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.parallax.article.Published;

/**
 * What the time between two publications takes from the log-odds of one event.
 *
 * <p>-m / (1 + e^(-(d - h) / s)) for d days apart: nothing within days, half of m after h days, never more than m, so that
 * time alone decides nothing; 0 where a date is not known. Not learnt: collections carry dates of crawling.
 */
final class TimeFactor {
    static final double MOST = 4;
    static final double HALF_AFTER_DAYS = 21;
    static final double SCALE_DAYS = 4;

    private TimeFactor() {}

    static double logOdds(Published a, Published b) {
        Optional<Instant> first = a.instant();
        Optional<Instant> second = b.instant();
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        double days = days(first.get(), second.get());
        return -MOST / (1 + Math.exp(-(days - HALF_AFTER_DAYS) / SCALE_DAYS));
    }

    /** Both dates must be known. */
    static String explain(Published a, Published b) {
        return String.format(Locale.ROOT, "%.1f days apart", days(a.instant().orElseThrow(), b.instant().orElseThrow()));
    }

    private static double days(Instant a, Instant b) {
        return Duration.between(a, b).abs().toMinutes() / 1440.0;
    }
}
