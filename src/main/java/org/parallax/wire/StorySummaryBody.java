package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.parallax.article.Language;
import org.parallax.storage.StoredStory;
import org.parallax.storage.StoredStory.CountryCoverage;

/**
 * A story in a list: without its articles.
 *
 * @param originCount articles after reprints of one text are counted once
 * @param subjects the countries it is about, by falling share; empty until they were found
 * @param conflictingFigures figures on which the tellings conflict; null until they were counted for this version
 * @param disputedClaims claims that some say and some deny; null until they were counted for this version
 */
@Serdeable
@Schema(name = "StorySummary")
public record StorySummaryBody(
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
        @Nullable Integer disputedClaims) {

    public static StorySummaryBody of(StoredStory story) {
        return new StorySummaryBody(
                story.id().value(),
                story.version(),
                story.title().orElse(null),
                story.firstPublishedAt().orElse(null),
                story.updatedAt(),
                story.articleCount(),
                story.originCount(),
                countries(story),
                languages(story),
                story.subjects().stream().map(StorySubjectBody::of).toList(),
                story.divergence().map(StoredStory.Divergence::conflictingFigures).orElse(null),
                story.divergence().map(StoredStory.Divergence::disputedClaims).orElse(null));
    }

    static List<StoryCountryBody> countries(StoredStory story) {
        return story.countries().stream().map(StorySummaryBody::country).toList();
    }

    private static StoryCountryBody country(CountryCoverage coverage) {
        return new StoryCountryBody(coverage.code().value(), coverage.articles(), coverage.firstPublishedAt().orElse(null));
    }

    static List<String> languages(StoredStory story) {
        return story.languages().stream().map(Language::tag).toList();
    }
}
