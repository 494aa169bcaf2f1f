package org.parallax.comparison.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parallax.text.quantity.Quantity;

/** A figure in words: the counted noun and what happened to it, in the wording of the best English report. */
final class FigureLabel {
    private FigureLabel() {}

    static String of(List<Slot> slots) {
        return slots.stream()
                .max(Comparator.comparingInt(FigureLabel::worth))
                .map(FigureLabel::words)
                .orElseThrow();
    }

    private static int worth(Slot slot) {
        Quantity read = slot.reading().quantity();
        boolean english = slot.reading().text().language().primary().equals("en");
        return (english ? 8 : 0) + (read.counted().isPresent() ? 4 : 0) + (read.verb().isPresent() ? 2 : 0)
                + (slot.reading().quantity().equals(slot.quantity()) ? 1 : 0);
    }

    private static String words(Slot slot) {
        Quantity read = slot.reading().quantity();
        String text = slot.reading().text().text();
        List<String> words = new ArrayList<>();
        read.counted().map(span -> span.in(text)).ifPresent(words::add);
        read.verb().map(span -> span.in(text)).ifPresent(words::add);
        if (words.isEmpty()) {
            words.add(read.dimension().key());
        }
        return String.join(" ", words).replaceAll("\\s+", " ").strip();
    }
}
