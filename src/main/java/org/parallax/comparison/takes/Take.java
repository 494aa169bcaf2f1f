package org.parallax.comparison.takes;

import java.util.List;
import java.util.Optional;
import org.parallax.article.ArticleId;
import org.parallax.comparison.perspective.Evidence;

/**
 * Articles that tell a story from one angle.
 *
 * @param label found automatically from the articles' words
 * @param terms what distinguishes it, strongest first
 * @param quote one sentence that is typical of it
 */
public record Take(String id, String label, List<String> perspectives, List<String> terms, List<ArticleId> articles, Optional<Evidence> quote) {
    public Take {
        perspectives = List.copyOf(perspectives);
        terms = List.copyOf(terms);
        articles = List.copyOf(articles);
    }
}
