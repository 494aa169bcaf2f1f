package org.parallax.comparison.claims;

import java.util.List;
import org.parallax.article.Span;
import org.parallax.text.name.Mention;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.time.TimeExpression;

/**
 * Numbers, names and times in which tellings of one claim can differ.
 *
 * @param dates times of the whole sentence
 */
record ClauseDetails(List<Quantity> quantities, List<Mention> mentions, List<TimeExpression> times, List<TimeExpression> dates) {
    static ClauseDetails of(SentenceFinds finds, Span clause) {
        return new ClauseDetails(
                finds.quantities().stream().filter(quantity -> clause.contains(quantity.number())).toList(),
                finds.mentions().stream().filter(mention -> clause.contains(mention.span())).toList(),
                finds.times().stream().filter(time -> clause.contains(time.span())).toList(),
                finds.times());
    }

    /** Those of a clause that only denies another. */
    static ClauseDetails none(List<TimeExpression> dates) {
        return new ClauseDetails(List.of(), List.of(), List.of(), dates);
    }
}
