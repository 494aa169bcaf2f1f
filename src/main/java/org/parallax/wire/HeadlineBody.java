package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * One headline and how it is built.
 *
 * @param agent who acts in it; absent in a passive that names nobody
 * @param verb what is done in it, as written
 * @param quoted the words it puts in quotation marks
 * @param leadOnly figures and names of the first sentence that it leaves out
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
        @Nullable String verb,
        boolean passive,
        boolean hedged,
        List<String> quoted,
        List<String> figures,
        List<LeadDetailBody> leadOnly,
        RangeBody titleSpan) {}
