package org.parallax.storage;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.CountryCode;
import org.parallax.article.Language;
import org.parallax.article.Outlet;
import org.parallax.article.Published;
import org.parallax.story.StoryId;

/** A row of {@code articles}. */
@MappedEntity("articles")
record ArticleRow(
        @Id String corpus,
        @Id String id,
        int revision,
        @Nullable String title,
        String text,
        String sourceHash,
        @Nullable String url,
        String language,
        @Nullable Instant publishedAt,
        @Nullable Instant retrievedAt,
        String outletKey,
        @Nullable String outletName,
        @Nullable String outletDomain,
        @Nullable String outletCountry,
        @Nullable String byline,
        @Nullable @TypeDef(type = DataType.JSON) TranslationColumn translation,
        Instant storedAt,
        @Nullable String storyId,
        @Nullable String reprintOf) {

    static ArticleRow of(Corpus corpus, StoredArticle stored) {
        Article article = stored.article();
        Outlet outlet = article.outlet();
        return new ArticleRow(
                corpus.name(),
                article.id().value(),
                article.revision(),
                article.title().orElse(null),
                article.text(),
                article.sourceHash(),
                article.url().orElse(null),
                article.language().tag(),
                article.published().instant().orElse(null),
                article.retrievedAt().orElse(null),
                OutletStore.keyOf(outlet),
                outlet.name().orElse(null),
                outlet.domain().orElse(null),
                outlet.country().map(CountryCode::value).orElse(null),
                article.byline().orElse(null),
                article.translation().map(TranslationColumn::of).orElse(null),
                stored.storedAt(),
                stored.story().map(StoryId::value).orElse(null),
                stored.reprintOf().map(ArticleId::value).orElse(null));
    }

    StoredArticle toStored() {
        Article article = new Article(
                ArticleId.of(id),
                revision,
                Optional.ofNullable(title),
                text,
                Optional.ofNullable(url),
                new Language(language),
                publishedAt == null ? Published.unknown() : Published.at(publishedAt),
                Optional.ofNullable(retrievedAt),
                new Outlet(
                        Optional.ofNullable(outletName),
                        Optional.ofNullable(outletDomain),
                        Optional.ofNullable(outletCountry).map(CountryCode::of)),
                Optional.ofNullable(byline),
                Optional.ofNullable(translation).map(TranslationColumn::toTranslation));
        return new StoredArticle(
                article, Optional.ofNullable(storyId).map(StoryId::of), Optional.ofNullable(reprintOf).map(ArticleId::of), storedAt);
    }
}
