package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** A run of words: same, insert (only here) or delete (only in the fullest mention). */
@Serdeable
@Schema(name = "WordChange")
public record WordChangeBody(String op, String text) {}
