package org.parallax.storage;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parallax.article.ArticleId;
import org.parallax.story.Correction;
import org.parallax.story.StoryId;

/** A row of {@code corrections}. */
@MappedEntity("corrections")
record CorrectionRow(
        @Id String corpus,
        @Id int number,
        String kind,
        String storyId,
        @TypeDef(type = DataType.JSON) List<String> others,
        @TypeDef(type = DataType.JSON) List<List<String>> groups,
        @TypeDef(type = DataType.JSON) List<String> rest,
        @Nullable String reason,
        Instant madeAt,
        @Nullable Instant undoneAt) {

    static CorrectionRow of(Corpus corpus, StoredCorrection correction) {
        return new CorrectionRow(
                corpus.name(),
                correction.number(),
                correction.kind().name(),
                correction.story().value(),
                correction.others().stream().map(StoryId::value).toList(),
                correction.said().groups().stream().map(CorrectionRow::values).toList(),
                values(correction.said().rest()),
                correction.reason().orElse(null),
                correction.madeAt(),
                correction.undoneAt().orElse(null));
    }

    StoredCorrection toStored() {
        return new StoredCorrection(
                StoredCorrection.Kind.valueOf(kind),
                StoryId.of(storyId),
                others.stream().map(StoryId::of).toList(),
                new Correction(number, groups.stream().map(CorrectionRow::ids).toList(), ids(rest)),
                Optional.ofNullable(reason),
                madeAt,
                Optional.ofNullable(undoneAt));
    }

    private static List<String> values(List<ArticleId> ids) {
        return ids.stream().map(ArticleId::value).toList();
    }

    private static List<ArticleId> ids(List<String> values) {
        return values.stream().map(ArticleId::of).toList();
    }
}
