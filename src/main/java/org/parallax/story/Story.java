package org.parallax.story;

import java.util.List;
import org.parallax.article.ArticleId;

/**
 * Articles that report the same event.
 *
 * @param version counts from 1 and rises whenever the membership or a revision of a member changes
 * @param articles at least one, in order of id
 */
public record Story(StoryId id, int version, List<ArticleId> articles) {
    public Story {
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1, not " + version);
        }
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("story " + id + " has no article");
        }
        articles = articles.stream().sorted().distinct().toList();
    }

    /** The next version, with these articles. */
    Story with(List<ArticleId> changed) {
        return new Story(id, version + 1, changed);
    }
}
