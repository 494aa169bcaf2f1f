package org.parallax.comparison.timeline;

import java.time.Instant;
import org.parallax.article.ArticleId;

/** Something that a telling was the first to have, or that it changed. */
public record TimelineEntry(Instant at, Kind kind, String perspective, ArticleId article, String text) {
    /** What happened. */
    public enum Kind {
        ARTICLE("article"), FIRST_FIGURE("firstFigure"), FIRST_CLAIM("firstClaim"), REVISION("revision");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** The name callers see. */
        public String key() {
            return key;
        }
    }
}
