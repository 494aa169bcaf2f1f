package org.parallax.wire;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.parallax.storage.StoredCorrection;
import org.parallax.storage.StoryVersion;

/**
 * One version in the history of a story.
 *
 * @param event founded, grown, shrunk, revised, merged, mergedInto, split, splitFrom or dissolved
 * @param others the other stories of the event
 * @param members the articles it then held, in order of their ids
 * @param correction what a person said that made it; null where evidence did
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
        List<MemberBody> members,
        @Nullable CauseBody correction) {

    /** An article in one revision. */
    @Serdeable
    @Schema(name = "Member")
    public record MemberBody(String id, int revision) {}

    /**
     * The correction that made a version.
     *
     * @param id number of the correction
     * @param kind split or merge
     * @param undone whether the version came of taking it back
     */
    @Serdeable
    @Schema(name = "Cause")
    public record CauseBody(int id, String kind, @Nullable String reason, boolean undone) {}

    /** @param correction that the version names as its cause */
    public static StoryChangeBody of(StoryVersion version, Optional<StoredCorrection> correction) {
        return new StoryChangeBody(
                version.story().value(),
                version.version(),
                version.event().key(),
                version.others().stream().map(id -> id.value()).toList(),
                version.title().orElse(null),
                version.recordedAt(),
                version.members().stream().map(member -> new MemberBody(member.id().value(), member.revision())).toList(),
                correction.map(said -> cause(said, version)).orElse(null));
    }

    private static CauseBody cause(StoredCorrection correction, StoryVersion version) {
        boolean undone = version.cause().map(StoryVersion.Cause::undone).orElse(false);
        return new CauseBody(correction.number(), correction.kind().key(), correction.reason().orElse(null), undone);
    }
}
