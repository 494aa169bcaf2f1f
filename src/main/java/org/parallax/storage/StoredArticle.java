package org.parallax.storage;

import java.time.Instant;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.story.StoryId;

/**
 * An article with its place among the others.
 *
 * @param story empty until it was put into one, and for an earlier revision
 * @param reprintOf the article whose text this one repeats
 */
public record StoredArticle(Article article, Optional<StoryId> story, Optional<ArticleId> reprintOf, Instant storedAt) {}
