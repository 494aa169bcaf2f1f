package org.parallax.storage;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;

/** A row of {@code article_revisions}. */
@MappedEntity("article_revisions")
record ArticleRevisionRow(
        @Id String corpus,
        @Id String id,
        @Id int revision,
        @Nullable String title,
        String text,
        String sourceHash,
        @Nullable String url,
        String language,
        @Nullable Instant publishedAt,
        @Nullable Instant retrievedAt,
        @Nullable String outletName,
        @Nullable String outletDomain,
        @Nullable String outletCountry,
        @Nullable String byline,
        @Nullable @TypeDef(type = DataType.JSON) TranslationColumn translation,
        Instant storedAt) {

    static ArticleRevisionRow of(ArticleRow row) {
        return new ArticleRevisionRow(
                row.corpus(), row.id(), row.revision(), row.title(), row.text(), row.sourceHash(), row.url(), row.language(),
                row.publishedAt(), row.retrievedAt(), row.outletName(), row.outletDomain(), row.outletCountry(), row.byline(),
                row.translation(), row.storedAt());
    }

    StoredArticle toStored() {
        return new ArticleRow(
                corpus, id, revision, title, text, sourceHash, url, language, publishedAt, retrievedAt, "", outletName,
                outletDomain, outletCountry, byline, translation, storedAt, null, null).toStored();
    }
}
