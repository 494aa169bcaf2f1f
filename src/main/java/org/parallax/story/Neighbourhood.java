package org.parallax.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parallax.article.ArticleId;
import org.parallax.similarity.AcceptedLink;

/**
 * The articles that are grouped anew around a change.
 *
 * @param groups articles that stay together: one by one, except those of stories too large to be taken apart
 */
record Neighbourhood(List<List<ArticleId>> groups) {

    /**
     * The seeds and the stories they are in or linked to.
     *
     * @param limit articles taken one by one; the stories of the surest links come first
     * @param corrections parts of a larger story that must not be in one
     */
    static Neighbourhood of(List<ArticleId> seeds, StoryGraph graph, StoryShelf shelf, int limit, Corrections corrections) {
        Set<StoryId> stories = new LinkedHashSet<>();
        List<List<ArticleId>> groups = new ArrayList<>();
        for (ArticleId seed : seeds) {
            shelf.find(seed).ifPresentOrElse(stories::add, () -> groups.add(List.of(seed)));
        }
        for (ArticleId seed : seeds) {
            for (AcceptedLink link : graph.links(seed)) {
                shelf.find(link.to()).ifPresent(stories::add);
            }
        }
        int alone = 0;
        for (StoryId id : stories) {
            List<ArticleId> members = shelf.find(id).orElseThrow().articles();
            if (alone + members.size() <= limit) {
                members.forEach(member -> groups.add(List.of(member)));
                alone += members.size();
            } else {
                groups.addAll(corrections.separate(members));
            }
        }
        return new Neighbourhood(groups);
    }
}
