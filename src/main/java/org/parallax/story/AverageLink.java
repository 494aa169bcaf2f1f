package org.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Groups articles: two groups are one story where the mean over all cross pairs comes close to what holds each together.
 *
 * <p>Agglomerative: the two groups with the greatest {@link Affinity margin} are joined as long as it reaches a threshold.
 * Only groups with an accepted link between them are considered: no others can reach it. Ties go to the earliest articles.
 */
final class AverageLink {
    private final Affinity.PairOdds odds;
    private final double threshold;
    private final double cohesionShare;
    private final JoinRule rule;
    private final List<Group> groups = new ArrayList<>();
    private final PriorityQueue<Join> joins = new PriorityQueue<>(Comparator.comparingDouble((Join join) -> -join.margin())
            .thenComparingInt(join -> join.a().place)
            .thenComparingInt(join -> join.b().place));

    /** Asked right before two groups are joined; they are where it agrees. Each is named by one of its articles. */
    interface JoinRule {
        boolean tryJoin(int a, int b);
    }

    private static final class Group {
        private final int place;
        private List<Integer> members;
        private double withinSum;
        private int version;
        private final Map<Integer, Double> sums = new TreeMap<>();

        private Group(int place, List<Integer> members) {
            this.place = place;
            this.members = members;
        }
    }

    private record Join(double margin, Group a, int versionA, Group b, int versionB) {
        private boolean isStale() {
            return versionA != a.version || versionB != b.version;
        }
    }

    AverageLink(Affinity.PairOdds odds, StorySettings settings) {
        this(odds, settings, (a, b) -> true);
    }

    AverageLink(Affinity.PairOdds odds, StorySettings settings, JoinRule rule) {
        this.odds = odds;
        this.threshold = settings.joinLogOdds();
        this.cohesionShare = settings.cohesionShare();
        this.rule = rule;
    }

    /**
     * Places of the articles of each group, ascending; the groups by their first article.
     *
     * @param given groups that stay together, mostly of one article; each place in exactly one
     * @param links for each place the places it has accepted links to
     */
    List<List<Integer>> join(List<List<Integer>> given, List<List<Integer>> links) {
        Map<Integer, Group> groupOf = new TreeMap<>();
        for (List<Integer> members : given) {
            Group group = new Group(groups.size(), List.copyOf(members));
            group.withinSum = Affinity.within(group.members, odds);
            groups.add(group);
            members.forEach(member -> groupOf.put(member, group));
        }
        for (int from = 0; from < links.size(); from++) {
            for (int to : links.get(from)) {
                connect(groupOf.get(from), groupOf.get(to));
            }
        }
        while (!joins.isEmpty() && joins.peek().margin >= threshold) {
            Join best = joins.poll();
            if (!best.isStale() && rule.tryJoin(best.a.members.getFirst(), best.b.members.getFirst())) {
                merge(best.a, best.b);
            }
        }
        return groups.stream()
                .filter(group -> !group.members.isEmpty())
                .map(group -> group.members.stream().sorted().toList())
                .sorted(Comparator.comparing(List::getFirst))
                .toList();
    }

    private void connect(Group a, Group b) {
        if (a != b && !a.sums.containsKey(b.place)) {
            put(a, b, Affinity.sum(a.members, b.members, odds));
        }
    }

    private void put(Group a, Group b, double sum) {
        a.sums.put(b.place, sum);
        b.sums.put(a.place, sum);
        Group first = a.place < b.place ? a : b;
        Group second = first == a ? b : a;
        double margin = Affinity.of(sum, a.members.size(), a.withinSum, b.members.size(), b.withinSum, cohesionShare).margin();
        if (margin >= threshold) {
            joins.add(new Join(margin, first, first.version, second, second.version));
        }
    }

    private void merge(Group into, Group from) {
        into.withinSum += from.withinSum + into.sums.get(from.place);
        SortedSet<Integer> neighbours = new TreeSet<>(into.sums.keySet());
        neighbours.addAll(from.sums.keySet());
        neighbours.remove(into.place);
        neighbours.remove(from.place);
        Map<Integer, Double> sums = new TreeMap<>();
        for (int place : neighbours) {
            Group other = groups.get(place);
            sums.put(place, sumTo(into, other) + sumTo(from, other));
            other.sums.remove(from.place);
        }
        List<Integer> members = new ArrayList<>(into.members);
        members.addAll(from.members);
        into.members = members;
        into.version++;
        into.sums.clear();
        from.members = List.of();
        from.version++;
        from.sums.clear();
        sums.forEach((place, sum) -> put(into, groups.get(place), sum));
    }

    private double sumTo(Group group, Group other) {
        Double known = group.sums.get(other.place);
        return known != null ? known : Affinity.sum(group.members, other.members, odds);
    }
}
