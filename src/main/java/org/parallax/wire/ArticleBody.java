package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Language;

/**
 * An article with its text.
 *
 * @param sourceHash lowercase hexadecimal SHA-256 of {@code text} in UTF-8
 * @param text what every offset points into
 * @param storyId the story it belongs to; null in an ad-hoc comparison
 * @param reprintOf the article whose text this one repeats
 * @param truncated the text ends as a cut-off one does
 */
@Serdeable
@Schema(name = "Article")
public record ArticleBody(
        String id,
        int revision,
        String sourceHash,
        @Nullable String title,
        String text,
        @Nullable String url,
        @Nullable String language,
        @Nullable Instant publishedAt,
        @Nullable Instant retrievedAt,
        OutletBody outlet,
        @Nullable String byline,
        @Nullable TranslationBody translation,
        @Nullable String storyId,
        @Nullable String reprintOf,
        boolean truncated) {

    public static ArticleBody of(Article article, Optional<String> storyId, Optional<ArticleId> reprintOf) {
        return new ArticleBody(
                article.id().value(),
                article.revision(),
                article.sourceHash(),
                article.title().orElse(null),
                article.text(),
                article.url().orElse(null),
                languageOf(article.language()),
                article.published().instant().orElse(null),
                article.retrievedAt().orElse(null),
                OutletBody.of(article.outlet()),
                article.byline().orElse(null),
                article.translation().map(TranslationBody::of).orElse(null),
                storyId.orElse(null),
                reprintOf.map(ArticleId::value).orElse(null),
                article.isTruncated());
    }

    @Nullable
    static String languageOf(Language language) {
        return language.isKnown() ? language.tag() : null;
    }
}
