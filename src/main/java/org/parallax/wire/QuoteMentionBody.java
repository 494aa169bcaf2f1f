package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A quotation in one article. */
@Serdeable
@Schema(name = "QuoteMention")
public record QuoteMentionBody(
        String articleId,
        String perspective,
        String text,
        boolean complete,
        List<WordChangeBody> diff,
        List<EvidenceBody> evidence) {}
