package org.parallax.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.parallax.article.ArticleId;

/** Groups articles into stories: by evidence, without what hangs on one article alone, and as persons said. */
final class StoryGrouper {
    private final StoryGraph graph;
    private final ToDoubleBiFunction<ArticleId, ArticleId> logOdds;
    private final Corrections corrections;
    private final StorySettings settings;

    /** @param logOdds natural logarithm of the odds that two articles report one event */
    StoryGrouper(StoryGraph graph, ToDoubleBiFunction<ArticleId, ArticleId> logOdds, Corrections corrections, StorySettings settings) {
        this.graph = graph;
        this.logOdds = logOdds;
        this.corrections = corrections;
        this.settings = settings;
    }

    /** @param given groups that stay together, mostly of one article; each article in exactly one */
    List<List<ArticleId>> group(List<List<ArticleId>> given) {
        List<ArticleId> members = given.stream().flatMap(List::stream).sorted().toList();
        Map<ArticleId, Integer> places = new HashMap<>();
        members.forEach(member -> places.put(member, places.size()));
        List<List<Integer>> links = members.stream()
                .map(member -> graph.links(member).stream().map(link -> places.get(link.to())).filter(Objects::nonNull).toList())
                .toList();
        List<List<Integer>> parts = given.stream()
                .map(group -> group.stream().map(places::get).toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
        Affinity.PairOdds odds = (a, b) -> logOdds.applyAsDouble(members.get(a), members.get(b));
        CorrectedGrouping corrected = new CorrectedGrouping(members, parts, corrections);
        Bridges bridges = new Bridges(links, odds, settings);
        boolean refined = parts.stream().allMatch(part -> part.size() == 1);
        List<List<Integer>> groups = new AverageLink(odds, settings, corrected::tryJoin).join(parts, links);
        return corrected.complete(groups.stream()
                .flatMap(group -> refined ? bridges.cut(group).stream() : Stream.of(group))
                .map(group -> group.stream().map(members::get).toList())
                .toList());
    }
}
