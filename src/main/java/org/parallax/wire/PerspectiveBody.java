package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One side of a comparison: a country, outlet, article or language. */
@Serdeable
@Schema(name = "Perspective")
public record PerspectiveBody(String key, String label, List<String> articleIds, int originCount) {}
