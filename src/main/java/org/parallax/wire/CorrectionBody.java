package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.parallax.article.ArticleId;
import org.parallax.storage.StoredCorrection;

/**
 * What a person said about which articles report one event.
 *
 * @param id number of the correction within its corpus
 * @param kind split or merge
 * @param story the story that was corrected
 * @param others the stories that came out of it (split) or went into it (merge)
 * @param groups articles that stay in one story; those of different groups stay apart; after a split what was left behind is the last
 * @param rest articles that stay apart from every group; of each other nothing is said
 * @param undoneAt when it was taken back; null while it holds
 */
@Serdeable
@Schema(name = "Correction")
public record CorrectionBody(
        int id,
        String kind,
        String story,
        List<String> others,
        List<List<String>> groups,
        List<String> rest,
        @Nullable String reason,
        Instant madeAt,
        @Nullable Instant undoneAt) {

    public static CorrectionBody of(StoredCorrection correction) {
        return new CorrectionBody(
                correction.number(),
                correction.kind().key(),
                correction.story().value(),
                correction.others().stream().map(id -> id.value()).toList(),
                correction.said().groups().stream().map(CorrectionBody::values).toList(),
                values(correction.said().rest()),
                correction.reason().orElse(null),
                correction.madeAt(),
                correction.undoneAt().orElse(null));
    }

    private static List<String> values(List<ArticleId> ids) {
        return ids.stream().map(ArticleId::value).toList();
    }
}
