package org.parallax.pipeline;

import java.util.Optional;
import org.parallax.article.ArticleId;
import org.parallax.similarity.PairDecision;
import org.parallax.story.GroupDecision;
import org.parallax.story.StoryFinder;

/** Why two articles are in one story, or in two: how alike they are, and what that came to among the others. */
public record Explanation(PairDecision pair, GroupDecision group) {
    /** Empty where one of them is in no story. */
    public static Optional<Explanation> find(StoryFinder finder, ArticleId a, ArticleId b) {
        return finder.decide(a, b).flatMap(pair -> finder.decideGroups(a, b).map(group -> new Explanation(pair, group)));
    }
}
