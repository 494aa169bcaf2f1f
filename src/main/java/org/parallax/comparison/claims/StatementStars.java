package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.parallax.article.ArticleId;

/**
 * Puts each statement to a wording that it is itself related to: the statement that most origins agree with becomes the centre of
 * a group, then the one that most of the rest agree with, and so on. Whatever can be read out of context can be a centre.
 */
final class StatementStars {
    /** What a fault of wording costs, in strengths of a link. */
    private static final double FAULT = .12;

    private record Centre(int index, double weight) {}

    private final List<Statement> statements;
    private final boolean[] taken;
    private final Map<Integer, List<Link>> linksOf = new HashMap<>();

    private StatementStars(List<Statement> statements, List<Link> links, boolean[] taken) {
        this.statements = statements;
        this.taken = taken;
        links.stream().filter(link -> !link.relation().opposed()).forEach(link -> {
            linksOf.computeIfAbsent(link.one(), unseen -> new ArrayList<>()).add(link);
            linksOf.computeIfAbsent(link.other(), unseen -> new ArrayList<>()).add(link);
        });
    }

    /** @param taken places of statements that are in other groups */
    static List<StatementGroup> group(List<Statement> statements, List<Link> links, boolean[] taken) {
        return new StatementStars(statements, links, taken.clone()).groups();
    }

    private List<StatementGroup> groups() {
        PriorityQueue<Centre> queue = new PriorityQueue<>(Comparator.comparingDouble((Centre centre) -> -centre.weight()).thenComparingInt(Centre::index));
        for (int i = 0; i < statements.size(); i++) {
            if (!taken[i] && statements.get(i).wording().isPresent()) {
                queue.add(new Centre(i, weight(i)));
            }
        }
        List<StatementGroup> groups = new ArrayList<>();
        while (!queue.isEmpty()) {
            Centre first = queue.poll();
            if (!taken[first.index()]) {
                double weight = weight(first.index());
                if (weight < first.weight()) {
                    queue.add(new Centre(first.index(), weight));
                } else {
                    groups.add(around(first.index()));
                }
            }
        }
        return groups;
    }

    /** How strongly each other origin agrees, less the faults of the wording. */
    private double weight(int centre) {
        Map<ArticleId, Double> strengths = new HashMap<>();
        ArticleId own = statements.get(centre).view().article().origin();
        for (Link link : linksOf.getOrDefault(centre, List.of())) {
            int other = link.otherThan(centre);
            ArticleId origin = statements.get(other).view().article().origin();
            if (!taken[other] && !origin.equals(own)) {
                strengths.merge(origin, link.relation().strength(), Math::max);
            }
        }
        double sum = strengths.values().stream().sorted().mapToDouble(Double::doubleValue).sum();
        return sum - FAULT * ClaimWording.fault(statements.get(centre));
    }

    private StatementGroup around(int centre) {
        StatementGroup group = new StatementGroup(centre, statements.get(centre));
        taken[centre] = true;
        for (Link link : linksOf.getOrDefault(centre, List.of())) {
            int other = link.otherThan(centre);
            if (!taken[other]) {
                taken[other] = true;
                group.take(new StatementGroup(other, statements.get(other)), false);
            }
        }
        return group;
    }
}
