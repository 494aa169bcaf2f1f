package org.parallax.comparison.figures;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.text.quantity.Quantity;

/**
 * What one number of one article measures, as far as its words tell.
 *
 * @param quantity as it stands in the article
 * @param reading the same number where its words are English: in the article, or in its translation
 * @param unit what can be compared at all: dimension, normal unit, denominator
 * @param event what happened to the counted ({@code kill})
 * @param counted the class of the counted noun
 * @param marks words that exclude others ({@code certainty:suspected})
 * @param context meanings of the words around, with their nearness from 0 to 1
 * @param names who and what is named in the sentence
 * @param source who gives the number
 * @param earlier the words call it an older number
 */
record Slot(
        ComparedArticle article,
        Quantity quantity,
        Reading reading,
        String unit,
        Optional<String> event,
        Optional<String> counted,
        Set<String> marks,
        Map<String, Double> context,
        SlotNames names,
        Optional<FigureSource> source,
        boolean earlier) {

    boolean isSameArticle(Slot other) {
        return article.id().equals(other.article.id());
    }

    boolean hasSameValue(Slot other) {
        return Values.areSame(quantity, other.quantity);
    }

    /** The same number, measuring what the other measures. */
    Slot withMeasured(Slot other) {
        return new Slot(article, quantity, reading, unit, other.event, other.counted, marks, context, names, source, earlier);
    }
}
