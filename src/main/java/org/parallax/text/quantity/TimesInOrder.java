package org.parallax.text.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.article.Span;
import org.parallax.text.time.TimeExpression;

/** Deals out the time expressions of a text to its sentences in one pass, so that a text of many sentences stays linear. */
final class TimesInOrder {
    private final List<TimeExpression> times;
    private int next;

    TimesInOrder(List<TimeExpression> times) {
        this.times = times.stream().sorted(Comparator.comparing(TimeExpression::span)).toList();
    }

    /** Those that overlap the span; spans must be asked for in order of the text. */
    List<TimeExpression> within(Span span) {
        while (next < times.size() && times.get(next).span().end() <= span.start()) {
            next++;
        }
        List<TimeExpression> within = new ArrayList<>();
        for (int i = next; i < times.size() && times.get(i).span().start() < span.end(); i++) {
            if (times.get(i).span().overlaps(span)) {
                within.add(times.get(i));
            }
        }
        return within;
    }
}
