package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;

/** An article in a list: without its text. */
@Serdeable
@Schema(name = "ArticleSummary")
public record ArticleSummaryBody(
        String id,
        int revision,
        String sourceHash,
        @Nullable String title,
        @Nullable String url,
        @Nullable String language,
        @Nullable Instant publishedAt,
        OutletBody outlet,
        @Nullable String storyId,
        @Nullable String reprintOf) {

    public static ArticleSummaryBody of(Article article, Optional<String> storyId, Optional<ArticleId> reprintOf) {
        return new ArticleSummaryBody(
                article.id().value(),
                article.revision(),
                article.sourceHash(),
                article.title().orElse(null),
                article.url().orElse(null),
                ArticleBody.languageOf(article.language()),
                article.published().instant().orElse(null),
                OutletBody.of(article.outlet()),
                storyId.orElse(null),
                reprintOf.map(ArticleId::value).orElse(null));
    }
}
