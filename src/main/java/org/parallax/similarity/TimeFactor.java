package org.parallax.similarity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.parallax.article.Published;

/**
 * What the time between two publications takes from the log-odds of one event.
 *
 * <p>-m (1 - e^(-max(0, d - f) / s)) for d days apart, f of them free: never more than m, so that time alone decides
 * nothing; 0 where a date is not known.
 */
final class TimeFactor {
    static final double MOST = 3;
    static final double FREE_DAYS = 2;
    static final double SCALE_DAYS = 7;

    private TimeFactor() {}

    static double logOdds(Published a, Published b) {
        Optional<Instant> first = a.instant();
        Optional<Instant> second = b.instant();
        if (first.isEmpty() || second.isEmpty()) {
            return 0;
        }
        double days = Duration.between(first.get(), second.get()).abs().toMinutes() / 1440.0;
        return -MOST * (1 - Math.exp(-Math.max(0, days - FREE_DAYS) / SCALE_DAYS));
    }
}
