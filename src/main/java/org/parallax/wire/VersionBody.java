package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.parallax.wire.StoryChangeBody.CauseBody;

/**
 * What one version of a story said: its comparison, and what made the version.
 *
 * @param event founded, grown, shrunk, revised, merged, mergedInto, split, splitFrom or dissolved
 * @param others the other stories of the event
 * @param correction what a person said that made it; null where evidence did
 */
@Serdeable
@Schema(name = "Version")
public record VersionBody(
        String id,
        int version,
        String event,
        List<String> others,
        @Nullable String title,
        Instant recordedAt,
        @Nullable CauseBody correction,
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
        List<ArticleBody> articles) {

    public static VersionBody of(StoryChangeBody change, ComparisonBody said) {
        return new VersionBody(
                change.id(), change.version(), change.event(), change.others(), change.title(), change.recordedAt(),
                change.correction(), said.story(), said.engineVersion(), said.configHash(), said.inputHash(), said.by(), said.perspectives(),
                said.subjects(), said.figures(),
                said.claims(), said.quotes(), said.wording(), said.omissions(), said.takes(), said.timeline(), said.flow(),
                said.graph(), said.articles());
    }
}
