package org.parallax.comparison.wording;

import java.util.List;
import java.util.Optional;
import org.parallax.article.ArticleId;
import org.parallax.article.Language;
import org.parallax.article.Span;

/**
 * The headline of one article, and how it is built.
 *
 * @param agent who acts in it, as written
 * @param passive whether its verb is passive
 * @param hedged whether it hedges ("may", "reportedly", a question)
 * @param figures the quantities in it, as written
 * @param titleSpan the whole title, as UTF-16 offsets into the title
 */
public record Headline(
        ArticleId article, String perspective, String text, Language language, Optional<String> agent, boolean passive, boolean hedged,
        List<String> figures, Span titleSpan) {
    public Headline {
        figures = List.copyOf(figures);
    }
}
