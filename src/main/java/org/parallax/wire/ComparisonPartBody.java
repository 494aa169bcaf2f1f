package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** One part of a comparison: of the ten parts the one that was asked for, and nothing of the others. */
@Schema(name = "ComparisonPart", requiredProperties = {"story", "engineVersion", "configHash", "inputHash", "by"})
public record ComparisonPartBody(
        StoryVersionBody story,
        String engineVersion,
        String configHash,
        String inputHash,
        String by,
        @Nullable List<FigureBody> figures,
        @Nullable List<ClaimBody> claims,
        @Nullable List<QuoteBody> quotes,
        @Nullable WordingBody wording,
        @Nullable List<OmissionBody> omissions,
        @Nullable List<TakeBody> takes,
        @Nullable List<TimelineEntryBody> timeline,
        @Nullable List<FlowBody> flow,
        @Nullable GraphBody graph,
        @Nullable List<ArticleBody> articles) {}
