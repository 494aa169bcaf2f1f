package org.parallax.storage;

import org.parallax.story.StoryId;

/** What stands under a story's id. */
public sealed interface StoryLookup {
    record Found(StoredStory story) implements StoryLookup {}

    /** The story was merged; {@code into} is the one that holds its articles today. */
    record Merged(StoryId into) implements StoryLookup {}

    /** The story was once there; its last article is gone. */
    record Dissolved(StoryId id) implements StoryLookup {}

    record Unknown(StoryId id) implements StoryLookup {}
}
