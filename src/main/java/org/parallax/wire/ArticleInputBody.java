package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * An article as callers send it; the documentation of what {@link org.parallax.ingest.ArticleReader} reads.
 *
 * @param id the caller's own, unique in the corpus; without it a hash of the url, else of outlet, date, title and text
 * @param text plain text, stored unchanged; empty for a headline-only article
 * @param html in place of {@code text}: its running text is extracted once
 * @param language BCP 47; detected where it is not given
 */
@Schema(name = "ArticleInput")
public record ArticleInputBody(
        @Nullable String id,
        @Nullable String url,
        String title,
        @Nullable String text,
        @Nullable String html,
        @Nullable String language,
        Instant publishedAt,
        @Nullable Instant retrievedAt,
        OutletBody outlet,
        @Nullable String byline,
        @Nullable TranslationBody translation) {}
