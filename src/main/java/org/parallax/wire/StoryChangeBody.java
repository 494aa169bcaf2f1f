package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.parallax.storage.StoryVersion;

/**
 * One version in the history of a story.
 *
 * @param event founded, grown, shrunk, revised, merged, mergedInto, split, splitFrom or dissolved
 * @param others the other stories of the event
 * @param members the articles it then held, in order of their ids
 */
@Serdeable
@Schema(name = "StoryChange")
public record StoryChangeBody(
        String id,
        int version,
        String event,
        List<String> others,
        @Nullable String title,
        Instant recordedAt,
        List<MemberBody> members) {

    /** An article in one revision. */
    @Serdeable
    @Schema(name = "Member")
    public record MemberBody(String id, int revision) {}

    public static StoryChangeBody of(StoryVersion version) {
        return new StoryChangeBody(
                version.story().value(),
                version.version(),
                version.event().key(),
                version.others().stream().map(id -> id.value()).toList(),
                version.title().orElse(null),
                version.recordedAt(),
                version.members().stream().map(member -> new MemberBody(member.id().value(), member.revision())).toList());
    }
}
