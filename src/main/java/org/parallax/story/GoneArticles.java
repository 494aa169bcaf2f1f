package org.parallax.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.parallax.article.ArticleId;

/**
 * The articles of stories that can no longer be compared, set aside while the others are grouped anew.
 *
 * @param present groups of articles that can be compared
 * @param gone the others, by story
 * @param shelf the stories before the grouping
 */
record GoneArticles(List<List<ArticleId>> present, Map<StoryId, List<ArticleId>> gone, StoryShelf shelf) {

    static GoneArticles of(List<List<ArticleId>> groups, Predicate<ArticleId> isPresent, StoryShelf shelf) {
        Map<StoryId, List<ArticleId>> gone = new TreeMap<>();
        List<List<ArticleId>> present = new ArrayList<>();
        for (List<ArticleId> group : groups) {
            List<ArticleId> left = group.stream().filter(isPresent).toList();
            group.stream().filter(isPresent.negate())
                    .forEach(article -> gone.computeIfAbsent(shelf.find(article).orElseThrow(), id -> new ArrayList<>()).add(article));
            if (!left.isEmpty()) {
                present.add(left);
            }
        }
        return new GoneArticles(present, gone, shelf);
    }

    /** Puts them back where most of the others of their story are; into a group of their own where a person said that they are not to be there. */
    List<List<ArticleId>> back(List<List<ArticleId>> groups, Corrections corrections) {
        List<List<ArticleId>> whole = new ArrayList<>(groups.stream().map(group -> (List<ArticleId>) new ArrayList<>(group)).toList());
        gone.forEach((story, articles) -> mostOf(story, groups)
                .filter(at -> groups.get(at).stream().noneMatch(there -> articles.stream().anyMatch(article -> corrections.part(article, there))))
                .ifPresentOrElse(at -> whole.get(at).addAll(articles), () -> whole.add(articles)));
        return whole.stream().map(group -> group.stream().sorted().toList()).toList();
    }

    /** Of groups with equally many the first. */
    private Optional<Integer> mostOf(StoryId story, List<List<ArticleId>> groups) {
        Optional<Integer> most = Optional.empty();
        long highest = 0;
        for (int at = 0; at < groups.size(); at++) {
            long held = groups.get(at).stream().map(shelf::find).flatMap(Optional::stream).filter(story::equals).count();
            if (held > highest) {
                highest = held;
                most = Optional.of(at);
            }
        }
        return most;
    }
}
