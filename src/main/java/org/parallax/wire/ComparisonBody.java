package org.parallax.wire;

import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Everything in which the tellings of one story agree and differ.
 *
 * @param engineVersion the version of the analysis
 * @param configHash hash of every setting that bears on the result
 * @param inputHash hash of the articles compared
 * @param by country, outlet, article or language
 */
@Serdeable
@Schema(name = "Comparison")
public record ComparisonBody(
        StoryVersionBody story,
        String engineVersion,
        String configHash,
        String inputHash,
        String by,
        List<PerspectiveBody> perspectives,
        List<SubjectCountryBody> subjects,
        List<FigureBody> figures,
        List<ClaimBody> claims,
        List<QuoteBody> quotes,
        WordingBody wording,
        List<OmissionBody> omissions,
        List<TakeBody> takes,
        List<TimelineEntryBody> timeline,
        List<FlowBody> flow,
        GraphBody graph,
        List<ArticleBody> articles) {}
