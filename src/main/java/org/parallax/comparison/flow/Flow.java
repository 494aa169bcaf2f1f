package org.parallax.comparison.flow;

import java.util.List;
import java.util.Locale;
import org.parallax.article.ArticleId;
import org.parallax.comparison.perspective.Evidence;

/**
 * Text that went from one perspective to another.
 *
 * @param from perspective of the earlier article
 * @param to perspective of the later ones
 * @param articles the later ones, in order of publication
 */
public record Flow(String from, String to, Kind kind, List<ArticleId> articles, List<Evidence> evidence) {
    /** A whole text, or one striking phrase. */
    public enum Kind {
        REPRINT, ECHO;

        /** The name callers see: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Flow {
        articles = List.copyOf(articles);
        evidence = List.copyOf(evidence);
    }
}
