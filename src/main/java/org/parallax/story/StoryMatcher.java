package org.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parallax.article.ArticleId;

/**
 * Decides which new group goes on under the id of which old story.
 *
 * <p>A group may take the id of an old story when their Jaccard index |A∩B| / |A∪B| reaches one half, or when it holds all
 * of that story (a merge, or growth); of several the oldest wins. A story that no group goes on with keeps its id on the
 * group that holds most of it, if that is free.
 */
final class StoryMatcher {
    private static final double SAME_FROM = .5;

    private StoryMatcher() {}

    /** For each group the old story it goes on with; groups that found a new story are left out. */
    static Map<Integer, Story> match(List<List<ArticleId>> groups, List<Story> oldestFirst) {
        record Match(int group, int age, double jaccard, double kept) {}
        List<Match> matches = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            Set<ArticleId> members = new HashSet<>(groups.get(group));
            for (int age = 0; age < oldestFirst.size(); age++) {
                List<ArticleId> old = oldestFirst.get(age).articles();
                long shared = old.stream().filter(members::contains).count();
                if (shared > 0) {
                    matches.add(new Match(group, age, (double) shared / (members.size() + old.size() - shared), (double) shared / old.size()));
                }
            }
        }
        matches.sort(Comparator.comparing((Match match) -> match.jaccard < SAME_FROM && match.kept < 1)
                .thenComparingInt(Match::age)
                .thenComparing(Comparator.comparingDouble(Match::kept).reversed())
                .thenComparingInt(Match::group));
        Map<Integer, Story> byGroup = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Match match : matches) {
            if (!byGroup.containsKey(match.group) && taken.add(match.age)) {
                byGroup.put(match.group, oldestFirst.get(match.age));
            }
        }
        return byGroup;
    }
}
