package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/**
 * An article as callers send it.
 *
 * @param id the caller's own, unique in the corpus; without it a hash of the url, else of outlet, date, title and text
 * @param text plain text, stored unchanged; empty for a headline-only article
 * @param html in place of {@code text}: its running text is extracted once
 * @param language BCP 47; detected where it is not given
 * @see org.parallax.ingest.ArticleReader
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
        OutletInputBody outlet,
        @Nullable String byline,
        @Nullable TranslationInputBody translation) {

    /**
     * Who published it.
     *
     * @param country ISO 3166-1 alpha-2, or XK; required where the domain is not known
     */
    @Schema(name = "OutletInput")
    public record OutletInputBody(String name, @Nullable String domain, @Nullable String country) {}

    /** A translation that came with it; helps matching and is never quoted. */
    @Schema(name = "TranslationInput")
    public record TranslationInputBody(String language, @Nullable String title, String text, @Nullable String engine) {}
}
