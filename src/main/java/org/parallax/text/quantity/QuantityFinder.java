package org.parallax.text.quantity;

import java.util.ArrayList;
import java.util.List;
import org.parallax.article.Language;
import org.parallax.text.segment.Sentence;
import org.parallax.text.time.TimeExpression;

/**
 * Finds every number in a text that counts or measures something, bound to its unit, counted noun and verb.
 *
 * <p>Each sentence is read once from left to right with tables of the {@linkplain QuantityPack language pack}; no regular
 * expressions, so that no text is slow. Safe for many threads.
 */
public final class QuantityFinder {

    /**
     * The quantities of a text in its order.
     *
     * @param times time expressions of the text; a number within one is a date or time and no quantity
     */
    public List<Quantity> find(String text, List<Sentence> sentences, List<TimeExpression> times, Language language) {
        QuantityPack pack = QuantityPack.of(language);
        Currencies currencies = new Currencies(text, pack);
        List<Quantity> quantities = new ArrayList<>();
        TimesInOrder inOrder = new TimesInOrder(times);
        for (Sentence sentence : sentences) {
            Line line = Line.of(text, sentence, inOrder.within(sentence.span()), pack);
            Quantity previous = quantities.isEmpty() ? null : quantities.getLast();
            quantities.addAll(new SentenceReader(line, currencies, previous).read());
        }
        return quantities;
    }
}
