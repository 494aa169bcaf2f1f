package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How the perspectives word the story. */
@Serdeable
@Schema(name = "Wording")
public record WordingBody(List<TermBody> terms, List<NamingBody> namings, List<HeadlineBody> headlines) {}
