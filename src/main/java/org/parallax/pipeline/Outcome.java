package org.parallax.pipeline;

import java.util.List;
import org.parallax.article.Article;
import org.parallax.ingest.Problem;

/** What became of one article that was sent in. Where it was taken in, {@code article} is as it is stored now. */
public sealed interface Outcome {
    /** It is new. */
    record Accepted(Article article) implements Outcome {}

    /** Its text is new; the old one is an earlier revision now. */
    record Revised(Article article) implements Outcome {}

    /** It was stored before with the same text. */
    record Unchanged(Article article) implements Outcome {}

    /** It cannot be taken in. */
    record Rejected(List<Problem> problems) implements Outcome {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
