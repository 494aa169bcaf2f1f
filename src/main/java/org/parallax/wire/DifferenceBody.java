package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** In what two tellings differ: negation, antonym, number, entity, place, time, modality or attribution. */
@Serdeable
@Schema(name = "Difference")
public record DifferenceBody(String kind, List<EvidenceBody> evidence) {}
