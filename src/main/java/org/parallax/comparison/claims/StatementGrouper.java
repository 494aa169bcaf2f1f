package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.comparison.claims.StatementGroup.Member;

/**
 * Puts related statements together, strongest link first. Two groups become one where enough pairs across are linked, no pair
 * across speaks against the sides they would get, and no article would have two statements that are not linked themselves.
 */
final class StatementGrouper {
    /** Part of the pairs of articles across two groups that have to be linked. */
    private static final double LINKED_ACROSS = .33;

    private final Map<Long, Relation> relations = new HashMap<>();
    private final StatementGroup[] groupOf;

    private StatementGrouper(List<Statement> statements, List<Link> links) {
        links.forEach(link -> relations.put(key(link.one(), link.other()), link.relation()));
        groupOf = new StatementGroup[statements.size()];
        for (int i = 0; i < groupOf.length; i++) {
            groupOf[i] = new StatementGroup(i, statements.get(i));
        }
    }

    /** In order of their first statement. */
    static List<StatementGroup> group(List<Statement> statements, List<Link> links) {
        StatementGrouper grouper = new StatementGrouper(statements, links);
        links.forEach(grouper::join);
        Set<StatementGroup> groups = new HashSet<>();
        List<StatementGroup> inOrder = new ArrayList<>();
        for (StatementGroup group : grouper.groupOf) {
            if (groups.add(group)) {
                inOrder.add(group);
            }
        }
        return inOrder;
    }

    private static long key(int one, int other) {
        return (long) Math.min(one, other) << 32 | Math.max(one, other);
    }

    private void join(Link link) {
        StatementGroup one = groupOf[link.one()];
        StatementGroup other = groupOf[link.other()];
        boolean turned = one != other && (one.isFlipped(link.one()) != other.isFlipped(link.other())) != link.relation().opposed();
        if (one != other && fit(one, other, turned)) {
            one.take(other, turned);
            other.members().forEach(member -> groupOf[member.index()] = one);
        }
    }

    private boolean fit(StatementGroup one, StatementGroup other, boolean turned) {
        Set<Long> articlePairs = new HashSet<>();
        Set<Long> linkedPairs = new HashSet<>();
        for (Member left : one.members()) {
            for (Member right : other.members()) {
                Optional<Relation> relation = Optional.ofNullable(relations.get(key(left.index(), right.index())));
                boolean opposed = left.flipped() != (right.flipped() != turned);
                if (relation.isPresent() && relation.get().opposed() != opposed) {
                    return false;
                }
                long pair = key(left.statement().article(), right.statement().article());
                articlePairs.add(pair);
                if (relation.isPresent()) {
                    linkedPairs.add(pair);
                }
            }
        }
        boolean twiceInOne = articlePairs.stream().anyMatch(pair -> pair >> 32 == (pair & 0xffffffffL) && !linkedPairs.contains(pair));
        return !twiceInOne && linkedPairs.size() >= LINKED_ACROSS * articlePairs.size();
    }
}
