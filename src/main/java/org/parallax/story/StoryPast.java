package org.parallax.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parallax.article.ArticleId;

/**
 * What some stories were before they took in others, for ids to go back to where they came from.
 *
 * @param ended stories that went into these, straight or through a third
 * @param own articles that a story had before it took in what it is to let go; stories that let go of nothing are left out
 */
public record StoryPast(List<Ended> ended, Map<StoryId, List<ArticleId>> own) {
    public static final StoryPast NONE = new StoryPast(List.of(), Map.of());

    /**
     * A story that went into another.
     *
     * @param last as it last was
     * @param released whether it went there by a correction that no longer holds
     */
    public record Ended(Story last, StoryId into, boolean released) {
        /** As it begins again, with these articles; the version that tells of its end lies between. */
        Story again(List<ArticleId> articles) {
            return new Story(last.id(), last.version() + 1, articles);
        }
    }

    public StoryPast {
        ended = ended.stream().sorted(Comparator.comparing((Ended story) -> !story.released()).thenComparing(story -> story.last().id())).toList();
        own = Map.copyOf(own);
    }

    /** What a story that is there had of its own. */
    List<ArticleId> own(Story story) {
        return own.getOrDefault(story.id(), story.articles());
    }

    Optional<Ended> find(StoryId id) {
        return ended.stream().filter(story -> story.last().id().equals(id)).findFirst();
    }
}
