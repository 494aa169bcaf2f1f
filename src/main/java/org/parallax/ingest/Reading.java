package org.parallax.ingest;

import java.util.List;
import org.parallax.article.Article;

/** The outcome of reading one article. */
public sealed interface Reading {
    /** @param warnings fields that could not be used and are now unknown */
    record Accepted(Article article, List<Problem> warnings) implements Reading {}

    /** @param problems every reason, in order of the fields; never empty */
    record Rejected(List<Problem> problems) implements Reading {}
}
