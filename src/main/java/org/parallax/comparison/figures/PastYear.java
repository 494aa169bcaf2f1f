package org.parallax.comparison.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import org.parallax.article.Published;
import org.parallax.article.Span;
import org.parallax.text.segment.Sentence;
import org.parallax.text.time.TimeExpression;

/** The year that a number of the past belongs to: background ("49 were killed in 2016"), not the story's own event. */
final class PastYear {
    private static final Duration PAST = Duration.ofDays(60);
    /** Characters between a number and a time that belongs to it. */
    private static final int REACH = 60;

    private PastYear() {}

    static Optional<Integer> find(Published published, Reading reading) {
        Span number = reading.quantity().number();
        Optional<Sentence> sentence = reading.text().findSentence(number);
        Optional<Instant> now = published.instant();
        if (sentence.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        Span around = Span.of(Math.max(0, number.start() - 2 * REACH), number.end() + REACH + 1);
        return InOrder.within(reading.text().times(), TimeExpression::span, around).stream()
                .filter(time -> sentence.get().span().contains(time.span()) && gap(time.span(), number) <= REACH)
                .min(Comparator.comparingInt(time -> gap(time.span(), number)))
                .flatMap(TimeExpression::when)
                .filter(when -> when.end().isBefore(now.get().minus(PAST)))
                .map(when -> when.start().atZone(ZoneOffset.UTC).getYear());
    }

    private static int gap(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }
}
