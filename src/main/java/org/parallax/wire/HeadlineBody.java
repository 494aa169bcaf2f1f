package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * One headline and how it is built.
 *
 * @param titleSpan the headline in code points of the title
 */
@Serdeable
@Schema(name = "Headline")
public record HeadlineBody(
        String articleId,
        String perspective,
        String text,
        @Nullable String language,
        @Nullable String agent,
        boolean passive,
        boolean hedged,
        List<String> figures,
        RangeBody titleSpan) {}
