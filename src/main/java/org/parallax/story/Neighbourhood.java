package org.parallax.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parallax.article.ArticleId;

/**
 * The articles that are grouped anew around a change, and those of their stories that only go along.
 *
 * @param grouped in order of id; they are compared pair by pair
 * @param carried the other articles of the stories of {@code grouped}: each goes with most of its story
 */
record Neighbourhood(List<ArticleId> grouped, Map<StoryId, List<ArticleId>> carried) {

    /** Everything within reach of the seeds up to a limit, and the stories it belongs to. */
    static Neighbourhood of(List<ArticleId> seeds, StoryGraph graph, StoryShelf shelf, int limit) {
        SortedSet<ArticleId> grouped = graph.around(seeds, limit);
        Map<StoryId, List<ArticleId>> carried = new TreeMap<>();
        for (ArticleId article : List.copyOf(grouped)) {
            shelf.find(article).flatMap(shelf::find).ifPresent(story -> {
                if (!carried.containsKey(story.id())) {
                    List<ArticleId> outside = story.articles().stream().filter(member -> !grouped.contains(member)).toList();
                    boolean fits = grouped.size() + outside.size() <= limit;
                    if (fits) {
                        grouped.addAll(outside);
                    }
                    carried.put(story.id(), fits ? List.of() : outside);
                }
            });
        }
        return new Neighbourhood(List.copyOf(grouped), carried);
    }

    /** The groups, each with the articles that go along with it, in order of id. */
    List<List<ArticleId>> carry(List<List<ArticleId>> groups, StoryShelf shelf) {
        List<SortedSet<ArticleId>> whole = new ArrayList<>();
        groups.forEach(group -> whole.add(new TreeSet<>(group)));
        carried.forEach((story, outside) -> {
            if (!outside.isEmpty()) {
                whole.get(largestShare(groups, story, shelf)).addAll(outside);
            }
        });
        return whole.stream().map(List::copyOf).toList();
    }

    private static int largestShare(List<List<ArticleId>> groups, StoryId story, StoryShelf shelf) {
        int best = 0;
        long most = -1;
        for (int i = 0; i < groups.size(); i++) {
            long share = groups.get(i).stream().filter(article -> shelf.find(article).filter(story::equals).isPresent()).count();
            if (share > most) {
                best = i;
                most = share;
            }
        }
        return best;
    }
}
