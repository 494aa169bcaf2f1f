package org.parallax.storage;

import java.time.Instant;
import java.util.Optional;
import org.parallax.article.ArticleId;

/**
 * What is left of a deleted article.
 *
 * @param revision the last one it had
 */
public record Tombstone(ArticleId id, Optional<String> url, int revision, Instant deletedAt) {}
