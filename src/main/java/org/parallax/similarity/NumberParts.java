package org.parallax.similarity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.parallax.text.AnalyzedText;
import org.parallax.text.quantity.Dimension;
import org.parallax.text.quantity.Quantity;

/** The quantities of an article by unit and value, rounded to three digits so that conversions meet. */
record NumberParts(TermCounts.Builder keys, List<String> labels) {
    private static final MathContext THREE_DIGITS = new MathContext(3);

    static NumberParts of(List<AnalyzedText> texts) {
        NumberParts parts = new NumberParts(new TermCounts.Builder(), new ArrayList<>());
        for (AnalyzedText text : texts) {
            for (Quantity quantity : text.quantities()) {
                parts.add(quantity);
            }
        }
        return parts;
    }

    private void add(Quantity quantity) {
        if (quantity.normalizedValue().isEmpty() || !Double.isFinite(quantity.normalizedValue().getAsDouble())) {
            return;
        }
        String value = BigDecimal.valueOf(quantity.normalizedValue().getAsDouble()).round(THREE_DIGITS).stripTrailingZeros().toPlainString();
        String key = quantity.dimension().key() + " " + quantity.normalizedUnit() + " " + value;
        keys.add(key);
        quantity.countedKey().ifPresent(counted -> keys.add(key + " " + counted));
        labels.add(quantity.dimension() == Dimension.COUNT ? value : value + " " + quantity.normalizedUnit());
    }
}
