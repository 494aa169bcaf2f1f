package org.parallax.similarity;

import org.parallax.article.ArticleId;

/** Another article that an article is linked to, and how surely. */
public record AcceptedLink(ArticleId to, Score similarity) {}
