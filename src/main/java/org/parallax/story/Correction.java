package org.parallax.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parallax.article.ArticleId;

/**
 * What a person said about which articles report one event.
 *
 * @param number counts the corrections of a corpus in the order in which they were made
 * @param groups at least one: the articles of a group report one event, and those of different groups do not
 * @param rest articles that are in no group and report another event than each of them; nothing is said of each other
 */
public record Correction(int number, List<List<ArticleId>> groups, List<ArticleId> rest) {
    public Correction {
        groups = groups.stream().map(group -> group.stream().sorted().toList()).toList();
        rest = rest.stream().sorted().toList();
        Set<ArticleId> named = new HashSet<>(rest);
        for (List<ArticleId> group : groups) {
            if (group.isEmpty()) {
                throw new IllegalArgumentException("correction " + number + " has a group without articles");
            }
            for (ArticleId article : group) {
                if (!named.add(article)) {
                    throw new IllegalArgumentException("correction " + number + " names article " + article + " twice");
                }
            }
        }
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("correction " + number + " says nothing");
        }
    }

    /** Every article it says something about. */
    public List<ArticleId> articles() {
        return Stream.concat(groups.stream().flatMap(List::stream), rest.stream()).sorted().toList();
    }

    boolean joins(ArticleId a, ArticleId b) {
        return groups.stream().anyMatch(group -> group.contains(a) && group.contains(b));
    }

    boolean parts(ArticleId a, ArticleId b) {
        return groups.stream().anyMatch(group -> group.contains(a) != group.contains(b)) && articles().containsAll(List.of(a, b));
    }
}
