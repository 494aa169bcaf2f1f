package org.parallax.story;

import org.parallax.article.ArticleId;

/** Names one story for as long as it lives: made from the article that founded it. */
public record StoryId(String value) implements Comparable<StoryId> {
    private static final String PREFIX = "st_";
    private static final int DIGITS = 16;

    public StoryId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a story id is not blank");
        }
    }

    public static StoryId of(String value) {
        return new StoryId(value);
    }

    /** The id of the story that this article founds. */
    static StoryId foundedBy(ArticleId article) {
        return foundedBy(article, 0);
    }

    /** As above, where the first {@code taken} ids made from this article name other stories. */
    static StoryId foundedBy(ArticleId article, int taken) {
        return new StoryId(PREFIX + ArticleId.hashOf("story", article.value(), Integer.toString(taken)).value().substring(0, DIGITS));
    }

    /** Whether it is of the form that {@link #foundedBy} gives. */
    boolean isFounders() {
        return value.matches(PREFIX + "[0-9a-f]{" + DIGITS + "}");
    }

    /** What such an id says beyond its form. */
    long number() {
        return Long.parseUnsignedLong(value.substring(PREFIX.length()), 16);
    }

    @Override
    public int compareTo(StoryId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
