package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What the perspectives call one person, group, place or event. */
@Serdeable
@Schema(name = "Naming")
public record NamingBody(String entity, List<NameBody> names) {}
