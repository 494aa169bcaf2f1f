package org.parallax.comparison.figures;

import java.util.List;
import java.util.function.Function;
import org.parallax.article.Span;

/** Look-up by place in lists that are in order of the text: a text may hold tens of thousands of numbers. */
final class InOrder {
    private InOrder() {}

    /** The elements that begin within the window. */
    static <T> List<T> within(List<T> elements, Function<T, Span> span, Span window) {
        int from = firstFrom(elements, span, window.start());
        return elements.subList(from, Math.max(from, firstFrom(elements, span, window.end())));
    }

    /** Index of the first element that begins at the offset or behind it; the size where none does. */
    static <T> int firstFrom(List<T> elements, Function<T, Span> span, int offset) {
        int low = 0;
        int high = elements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (span.apply(elements.get(middle)).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
