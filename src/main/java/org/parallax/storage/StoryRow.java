package org.parallax.storage;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parallax.article.CountryCode;
import org.parallax.article.Language;
import org.parallax.story.StoryId;

/** A row of {@code stories}. */
@MappedEntity("stories")
record StoryRow(
        @Id String corpus,
        @Id String id,
        int version,
        @Nullable String title,
        @Nullable Instant firstPublishedAt,
        Instant updatedAt,
        int articleCount,
        int originCount,
        int countryCount,
        @TypeDef(type = DataType.JSON) List<CountryColumn> countries,
        @TypeDef(type = DataType.JSON) List<String> languages,
        int conflictingFigures,
        int disputedClaims,
        @Nullable Integer divergenceVersion,
        @TypeDef(type = DataType.JSON) List<SubjectColumn> subjects,
        @Nullable String mergedInto) {

    /** An entry of the column {@code countries}. */
    @Serdeable
    record CountryColumn(String code, int articles, @Nullable Instant firstPublishedAt) {
        StoredStory.CountryCoverage toCoverage() {
            return new StoredStory.CountryCoverage(CountryCode.of(code), articles, Optional.ofNullable(firstPublishedAt));
        }
    }

    /** An entry of the column {@code subjects}. */
    @Serdeable
    record SubjectColumn(String country, double share, double confidence) {
        StoredStory.Subject toSubject() {
            return new StoredStory.Subject(CountryCode.of(country), share, confidence);
        }
    }

    StoredStory toStored() {
        return new StoredStory(
                StoryId.of(id),
                version,
                Optional.ofNullable(title),
                Optional.ofNullable(firstPublishedAt),
                updatedAt,
                articleCount,
                originCount,
                countries.stream().map(CountryColumn::toCoverage).toList(),
                languages.stream().map(Language::new).toList(),
                divergenceVersion != null && divergenceVersion == version
                        ? Optional.of(new StoredStory.Divergence(conflictingFigures, disputedClaims))
                        : Optional.empty(),
                subjects.stream().map(SubjectColumn::toSubject).toList());
    }
}
