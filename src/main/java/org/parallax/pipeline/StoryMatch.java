package org.parallax.pipeline;

import java.util.Comparator;
import java.util.List;
import org.parallax.similarity.ArticleLink;
import org.parallax.similarity.Score;
import org.parallax.story.StoryId;
import org.parallax.story.StorySettings;

/**
 * How an article stands to a story that it is not in.
 *
 * @param similarity mean strength of the links, as stories are found by it
 * @param links to every article of the story, the strongest first
 */
public record StoryMatch(StoryId story, Score similarity, List<ArticleLink> links) {
    /** From here on a story is worth showing beside an article's own: one pair in ten of such stories would be one event. */
    private static final double NEAR_FROM = .1;

    public StoryMatch {
        links = List.copyOf(links);
    }

    static StoryMatch of(StoryId story, List<ArticleLink> links) {
        double mean = links.stream().mapToDouble(link -> link.similarity().value()).average().orElse(0);
        Comparator<ArticleLink> strongestFirst = Comparator.comparing(ArticleLink::similarity).reversed();
        return new StoryMatch(
                story, Score.of(mean), links.stream().sorted(strongestFirst.thenComparing(ArticleLink::a).thenComparing(ArticleLink::b)).toList());
    }

    /** Whether the article reports the story's event. */
    public boolean belongs() {
        return similarity.value() >= StorySettings.DEFAULT.joinThreshold();
    }

    /** Whether the story is about something near to the article, if not its own event. */
    public boolean isNear() {
        return similarity.value() >= NEAR_FROM;
    }
}
