package org.parallax.storage;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a list of stories is sorted by, largest first; equal ones by id. */
public enum StoryOrder {
    UPDATED("extract(epoch FROM s.updated_at)::numeric"),
    SIZE("s.article_count::numeric"),
    DIVERGENCE("(s.conflicting_figures + s.disputed_claims)::numeric"),
    /** How well the best article fits the text that is asked for; without one like {@link #UPDATED}. */
    RELEVANCE("m.rank::numeric");

    final String expression;

    StoryOrder(String expression) {
        this.expression = expression;
    }

    /** The name callers use: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<StoryOrder> find(String key) {
        return Arrays.stream(values()).filter(order -> order.key().equals(key)).findFirst();
    }
}
