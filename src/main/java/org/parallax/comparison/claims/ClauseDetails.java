package org.parallax.comparison.claims;

import java.util.List;
import java.util.Set;
import org.parallax.article.Span;
import org.parallax.text.name.Mention;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.segment.Sentence;
import org.parallax.text.time.TimeExpression;

/**
 * Numbers, names and times in which tellings of one claim can differ.
 *
 * @param places those where something happens: behind "in", "at" or "near"
 * @param dates times of the whole sentence
 */
record ClauseDetails(List<Quantity> quantities, List<Mention> places, List<TimeExpression> times, List<TimeExpression> dates) {
    private static final Set<String> LOCATING = Set.of("in", "at", "near", "off", "outside", "inside", "en", "\u00e0", "a", "bei", "au", "nel", "nella", "\u0432");

    static ClauseDetails of(SentenceFinds finds, Span clause) {
        return new ClauseDetails(
                finds.quantities().stream().filter(quantity -> clause.contains(quantity.number())).toList(),
                finds.mentions().stream()
                        .filter(mention -> mention.type() == Mention.Type.PLACE && clause.contains(mention.span()) && isLocated(finds.sentence(), mention))
                        .toList(),
                finds.times().stream().filter(time -> clause.contains(time.span())).toList(),
                finds.times());
    }

    /** Those of a clause that only denies another. */
    static ClauseDetails none(List<TimeExpression> dates) {
        return new ClauseDetails(List.of(), List.of(), List.of(), dates);
    }

    private static boolean isLocated(Sentence sentence, Mention place) {
        return sentence.tokens().stream()
                .filter(token -> token.end() <= place.span().start())
                .reduce((first, second) -> second)
                .filter(token -> LOCATING.contains(token.lower()))
                .isPresent();
    }
}
