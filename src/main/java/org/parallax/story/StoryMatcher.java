package org.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.ArticleId;

/**
 * Decides which new group goes on under the id of which old story.
 *
 * <p>A group may take the id of an old story when their Jaccard index |A∩B| / |A∪B| reaches one half, or when it holds all
 * of that story (a merge, or growth); of several the oldest wins, and one that has not ended. A story that no group goes on
 * with keeps its id on the group that holds most of it, if that is free. One that has ended begins again only where the index
 * reaches one half; where a correction that ended it no longer holds, also on a group that holds more than half of it.
 */
final class StoryMatcher {
    private static final double SAME_FROM = .5;

    private StoryMatcher() {}

    private record Claim(StoryId id, Set<ArticleId> held, boolean live, boolean released) {
        boolean suffices(double jaccard, double kept) {
            return jaccard >= SAME_FROM || (live && kept == 1) || (released && kept > SAME_FROM);
        }
    }

    /** For each group the id under which it goes on; groups that found a new story are left out. */
    static Map<Integer, StoryId> match(List<List<ArticleId>> groups, List<Story> oldestFirst, StoryPast past) {
        record Match(int group, int claim, boolean suffices, double kept) {}
        List<Claim> claims = claims(groups, oldestFirst, past);
        List<Match> matches = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            List<ArticleId> members = groups.get(group);
            for (int i = 0; i < claims.size(); i++) {
                Claim claim = claims.get(i);
                long shared = members.stream().filter(claim.held::contains).count();
                double kept = (double) shared / claim.held.size();
                boolean suffices = claim.suffices((double) shared / (members.size() + claim.held.size() - shared), kept);
                if (suffices || (shared > 0 && claim.live)) {
                    matches.add(new Match(group, i, suffices, kept));
                }
            }
        }
        matches.sort(Comparator.comparing((Match match) -> !match.suffices)
                .thenComparingInt(Match::claim)
                .thenComparing(Comparator.comparingDouble(Match::kept).reversed())
                .thenComparingInt(Match::group));
        Map<Integer, StoryId> byGroup = new HashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Match match : matches) {
            if (!byGroup.containsKey(match.group) && taken.add(match.claim)) {
                byGroup.put(match.group, claims.get(match.claim).id);
            }
        }
        return byGroup;
    }

    private static List<Claim> claims(List<List<ArticleId>> groups, List<Story> oldestFirst, StoryPast past) {
        Set<ArticleId> here = groups.stream().flatMap(List::stream).collect(Collectors.toSet());
        List<Claim> claims = new ArrayList<>();
        oldestFirst.forEach(story -> claims.add(new Claim(story.id(), new HashSet<>(past.own(story)), true, false)));
        past.ended().forEach(story -> claims.add(new Claim(story.last().id(), new HashSet<>(story.last().articles()), false, story.released())));
        claims.forEach(claim -> claim.held.retainAll(here));
        claims.removeIf(claim -> claim.held.isEmpty());
        return claims;
    }
}
