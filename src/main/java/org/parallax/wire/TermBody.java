package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A term that one perspective uses more than the rest; score is z of the log-odds ratio. */
@Serdeable
@Schema(name = "Term")
public record TermBody(
        String term,
        String perspective,
        double score,
        int count,
        int rest,
        List<EvidenceBody> evidence) {}
