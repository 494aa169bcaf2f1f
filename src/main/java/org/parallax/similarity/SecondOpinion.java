package org.parallax.similarity;

import java.util.OptionalDouble;
import org.parallax.article.ArticleId;

/** A way to compare two articles that costs too much for every pair: it is asked only where the signals leave it open whether both report one event. */
public interface SecondOpinion {
    /** Its name in the weights file and in explanations. */
    String name();

    /** From 0 (nothing in common) to 1; empty where the two cannot be compared in this way. */
    OptionalDouble measure(ArticleProfile a, ArticleProfile b);

    /** The article has changed or is gone: what was kept of it no longer holds. */
    void forget(ArticleId id);
}
