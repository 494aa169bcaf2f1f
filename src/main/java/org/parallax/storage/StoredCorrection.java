package org.parallax.storage;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.story.Correction;
import org.parallax.story.StoryId;

/**
 * A correction as it is kept: what was said, why, and what it did.
 *
 * @param story the story that was corrected
 * @param others the stories that it took in, or that came out of it
 * @param undoneAt when it was taken back
 */
public record StoredCorrection(
        Kind kind, StoryId story, List<StoryId> others, Correction said, Optional<String> reason, Instant madeAt, Optional<Instant> undoneAt) {

    /** What was done. */
    public enum Kind {
        SPLIT, MERGE;

        /** The name callers see: lower case. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public StoredCorrection {
        others = List.copyOf(others);
    }

    public int number() {
        return said.number();
    }
}
