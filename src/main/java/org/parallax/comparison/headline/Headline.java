package org.parallax.comparison.headline;

import java.util.List;
import java.util.Optional;
import org.parallax.article.ArticleId;
import org.parallax.article.Language;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.Evidence;

/**
 * The headline of one article, and how it is built.
 *
 * @param agent who acts in it, as written
 * @param verb what is done in it, as written; empty where it has no verb or is not in English
 * @param passive whether its verb is passive; agentless where no agent is given as well
 * @param hedged whether it hedges ("may", "reportedly", a question)
 * @param quoted the words it puts in quotation marks
 * @param figures the quantities in it, as written
 * @param leadOnly what the lead says and the headline leaves out
 * @param titleSpan the whole title, as UTF-16 offsets into the title
 */
public record Headline(
        ArticleId article, String perspective, String text, Language language, Optional<String> agent, Optional<String> verb,
        boolean passive, boolean hedged, List<String> quoted, List<String> figures, List<LeadDetail> leadOnly, Span titleSpan) {
    /** A figure or a name, as written in the lead. */
    public record LeadDetail(String text, Evidence evidence) {}

    public Headline {
        quoted = List.copyOf(quoted);
        figures = List.copyOf(figures);
        leadOnly = List.copyOf(leadOnly);
    }
}
