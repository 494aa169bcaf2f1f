package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;

/** Somebody or something named: person, org, group, place, event or work. Mentions of one entity share their key. */
@Serdeable
@Schema(name = "Mention")
public record MentionBody(int start, int end, String text, String type, String key) {}
