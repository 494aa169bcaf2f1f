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
 * <p>Agglomerative: the two groups with the highest {@code margin(A,B) = mean(A,B) - share · min(cohesion(A), cohesion(B))}
 * are joined as long as it reaches a threshold. mean(A,B) is the mean log-odds over all cross pairs (UPGMA; Sokal, Michener
 * 1958). cohesion(A) = max(0, mean log-odds within A) · (n-1)/(n+1) for n articles: 0 for a single one, growing with size,
 * so that a story of near copies does not take in a look-alike that loosely told stories of one event would. Only groups
 * with an accepted link between them are considered: no others can reach the threshold. Ties go to the earliest articles.
 */
final class AverageLink {
    /** Cross pairs that are all compared; of more an even sample is taken. */
    private static final int PAIRS_COMPARED = 4096;

    private final PairOdds odds;
    private final double threshold;
    private final double cohesionShare;
    private final JoinRule rule;
    private final List<Group> groups = new ArrayList<>();
    private final PriorityQueue<Join> joins = new PriorityQueue<>(Comparator.comparingDouble((Join join) -> -join.margin())
            .thenComparingInt(join -> join.a().place)
            .thenComparingInt(join -> join.b().place));

    /** Natural logarithm of the odds that two articles, by their places, report one event. */
    interface PairOdds {
        double logOdds(int a, int b);
    }

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

        private double cohesion() {
            double size = members.size();
            return size < 2 ? 0 : Math.max(0, withinSum / (size * (size - 1) / 2)) * (size - 1) / (size + 1);
        }
    }

    private record Join(double margin, Group a, int versionA, Group b, int versionB) {
        private boolean isStale() {
            return versionA != a.version || versionB != b.version;
        }
    }

    AverageLink(PairOdds odds, StorySettings settings) {
        this(odds, settings, (a, b) -> true);
    }

    AverageLink(PairOdds odds, StorySettings settings, JoinRule rule) {
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
            group.withinSum = within(group.members);
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
            put(a, b, sum(a.members, b.members));
        }
    }

    private void put(Group a, Group b, double sum) {
        a.sums.put(b.place, sum);
        b.sums.put(a.place, sum);
        Group first = a.place < b.place ? a : b;
        Group second = first == a ? b : a;
        double mean = sum / ((double) a.members.size() * b.members.size());
        double margin = mean - cohesionShare * Math.min(a.cohesion(), b.cohesion());
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
        return known != null ? known : sum(group.members, other.members);
    }

    private double sum(List<Integer> a, List<Integer> b) {
        long pairs = (long) a.size() * b.size();
        long step = Math.max(1, Math.ceilDiv(pairs, PAIRS_COMPARED));
        double sum = 0;
        int compared = 0;
        for (long pair = 0; pair < pairs; pair += step) {
            sum += odds.logOdds(a.get((int) (pair / b.size())), b.get((int) (pair % b.size())));
            compared++;
        }
        return sum * pairs / compared;
    }

    private double within(List<Integer> members) {
        long all = (long) members.size() * (members.size() - 1) / 2;
        long step = Math.max(1, all / PAIRS_COMPARED);
        double sum = 0;
        long compared = 0;
        long pair = 0;
        for (int i = 0; i < members.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (pair++ % step == 0) {
                    sum += odds.logOdds(members.get(i), members.get(j));
                    compared++;
                }
            }
        }
        return compared == 0 ? 0 : sum * all / compared;
    }
}
