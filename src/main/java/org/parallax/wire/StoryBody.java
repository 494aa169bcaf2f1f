package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.parallax.storage.StoredArticle;
import org.parallax.storage.StoredStory;

/**
 * A story with its articles.
 *
 * @param originCount articles after reprints of one text are counted once
 * @param subjects the countries it is about, by falling share; empty until they were found
 * @param articles in order of publication, without their texts
 */
@Serdeable
@Schema(name = "Story")
public record StoryBody(
        String id,
        int version,
        @Nullable String title,
        @Nullable Instant firstPublishedAt,
        Instant updatedAt,
        int articleCount,
        int originCount,
        List<StoryCountryBody> countries,
        List<String> languages,
        List<StorySubjectBody> subjects,
        @Nullable Integer conflictingFigures,
        @Nullable Integer disputedClaims,
        List<ArticleSummaryBody> articles) {

    public static StoryBody of(StoredStory story, List<StoredArticle> articles) {
        StorySummaryBody summary = StorySummaryBody.of(story);
        return new StoryBody(
                summary.id(),
                summary.version(),
                summary.title(),
                summary.firstPublishedAt(),
                summary.updatedAt(),
                summary.articleCount(),
                summary.originCount(),
                summary.countries(),
                summary.languages(),
                summary.subjects(),
                summary.conflictingFigures(),
                summary.disputedClaims(),
                articles.stream().map(StoryBody::article).toList());
    }

    static ArticleSummaryBody article(StoredArticle stored) {
        return ArticleSummaryBody.of(stored.article(), stored.story().map(id -> id.value()), stored.reprintOf());
    }
}
