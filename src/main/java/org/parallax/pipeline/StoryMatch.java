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
 * @param logOdds of one event, mean over the story's articles: what stories are found by
 * @param links to every article of the story, the strongest first
 */
public record StoryMatch(StoryId story, double logOdds, List<ArticleLink> links) {
    /** So much less than what makes a story is still worth showing beside it: odds of one in seven of those. */
    private static final double NEAR = 2;

    private static final Comparator<ArticleLink> STRONGEST_FIRST = Comparator.comparing(ArticleLink::similarity)
            .reversed()
            .thenComparing(ArticleLink::a)
            .thenComparing(ArticleLink::b);

    public StoryMatch {
        links = links.stream().sorted(STRONGEST_FIRST).toList();
    }

    /** Whether the article reports the story's event. */
    public boolean belongs() {
        return logOdds >= StorySettings.DEFAULT.joinLogOdds();
    }

    /** Whether the story is about something near to the article, if not its own event. */
    public boolean isNear() {
        return logOdds >= StorySettings.DEFAULT.joinLogOdds() - NEAR;
    }

    /** The mean as a probability. */
    public Score similarity() {
        return Score.of(1 / (1 + Math.exp(-logOdds)));
    }
}
