package org.parallax.story;

import java.util.List;

/** What happened to the stories when an article came, changed or went. Each names the story as it is afterwards. */
public sealed interface StoryChange {
    /** A new story. */
    record Founded(Story story) implements StoryChange {}

    /** Articles joined, and none left. */
    record Grown(Story story) implements StoryChange {}

    /** Articles left, and perhaps others joined. */
    record Shrunk(Story story) implements StoryChange {}

    /** An article has a new revision; the membership is the same. */
    record Revised(Story story) implements StoryChange {}

    /** One story took in others, whose ids now lead to it. */
    record Merged(Story story, List<StoryId> absorbed) implements StoryChange {
        public Merged {
            absorbed = List.copyOf(absorbed);
        }
    }

    /** Part of a story became stories of their own. */
    record Split(Story story, List<Story> parted) implements StoryChange {
        public Split {
            parted = List.copyOf(parted);
        }
    }

    /** The last article of a story is gone; {@code story} is as it was. */
    record Dissolved(Story story) implements StoryChange {}

    Story story();
}
