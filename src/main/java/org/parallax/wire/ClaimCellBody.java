package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * How one perspective stands to a claim.
 *
 * @param state said, attributed, denied, differs, notMentioned or noFullText
 * @param articlesRead articles with full text: the denominator of notMentioned
 */
@Serdeable
@Schema(name = "ClaimCell")
public record ClaimCellBody(
        String perspective,
        String state,
        @Nullable String modality,
        @Nullable String saidBy,
        int articlesSaying,
        int originsSaying,
        int articlesRead,
        List<ArticleStanceBody> byArticle,
        List<EvidenceBody> evidence) {}
