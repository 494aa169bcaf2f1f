package org.parallax.story;

import org.parallax.article.ArticleId;
import org.parallax.similarity.PairDecision;

/**
 * A story that is like another one, and kept apart from it.
 *
 * @param own the article of the other story that is most like {@code near}
 * @param near the article of this story
 * @param pair how alike they are
 */
public record NearStory(GroupDecision decision, ArticleId own, ArticleId near, PairDecision pair) {}
