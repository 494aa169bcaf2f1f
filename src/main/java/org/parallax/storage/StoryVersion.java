package org.parallax.storage;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.article.ArticleId;
import org.parallax.story.StoryId;

/**
 * One version of a story: the articles it held, each in the revision it then had.
 *
 * @param members in order of their ids; empty in the last version of a story that was merged or dissolved
 * @param others the other stories of the event
 * @param cause the correction that made it; empty where evidence did
 */
public record StoryVersion(
        StoryId story, int version, Event event, List<StoryId> others, Optional<String> title, List<Member> members, Instant recordedAt,
        Optional<Cause> cause) {

    /** What made a version. */
    public enum Event {
        FOUNDED,
        /** Articles came in. */
        GROWN,
        /** Articles were deleted or belong elsewhere now. */
        SHRUNK,
        /** A member has a new text. */
        REVISED,
        /** The articles of {@code others} came in. */
        MERGED,
        /** All its articles went into {@code others}. */
        MERGED_INTO,
        /** Part of it became {@code others}. */
        SPLIT,
        /** It came out of {@code others}. */
        SPLIT_FROM,
        /** Its last article is gone. */
        DISSOLVED;

        /** The name callers see: camel case. */
        public String key() {
            return switch (this) {
                case MERGED_INTO -> "mergedInto";
                case SPLIT_FROM -> "splitFrom";
                case FOUNDED, GROWN, SHRUNK, REVISED, MERGED, SPLIT, DISSOLVED -> name().toLowerCase(Locale.ROOT);
            };
        }
    }

    /** An article in one revision. */
    public record Member(ArticleId id, int revision) {}

    /**
     * A correction that made a version.
     *
     * @param undone whether it was by being taken back
     */
    public record Cause(int correction, boolean undone) {}

    public StoryVersion {
        others = List.copyOf(others);
        members = List.copyOf(members);
    }
}
