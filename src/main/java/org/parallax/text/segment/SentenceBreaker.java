package org.parallax.text.segment;

import java.util.List;
import org.parallax.article.Span;

/** Proposes where sentences end within a paragraph; {@link SentenceEnds} has the last word. */
interface SentenceBreaker {
    /** Offsets into the text, ascending, each behind a sentence that ends inside the paragraph. */
    List<Integer> breaks(String text, Span paragraph);
}
