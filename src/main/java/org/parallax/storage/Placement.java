package org.parallax.storage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleLink;
import org.parallax.story.KnownArticle;
import org.parallax.story.StoryChange;
import org.parallax.story.StoryId;

/**
 * What became of the stories of a corpus, to be stored as one.
 *
 * @param changes in the order in which they happened
 * @param titles title of each story that is there after them, where it has one
 * @param links between articles of these stories
 * @param origins for each article that repeats another's text the article that it repeats
 * @param compared the articles of changed stories that could be compared; what is stored of the origins of others stays
 * @param placed the articles that were put into stories
 * @param kept what is to be kept of articles, to take them up again
 * @param cause the correction that the changes are due to; empty where articles came, changed or went
 */
public record Placement(
        List<StoryChange> changes,
        Map<StoryId, String> titles,
        List<ArticleLink> links,
        Map<ArticleId, ArticleId> origins,
        Set<ArticleId> compared,
        List<ArticleId> placed,
        List<KnownArticle> kept,
        Optional<StoryVersion.Cause> cause) {
    public Placement {
        changes = List.copyOf(changes);
        titles = Map.copyOf(titles);
        links = List.copyOf(links);
        origins = Map.copyOf(origins);
        compared = Set.copyOf(compared);
        placed = List.copyOf(placed);
        kept = List.copyOf(kept);
    }
}
