package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Statements about one question, each on one of its two sides. */
final class StatementGroup {
    /** One statement, by its place in the story's list. */
    record Member(int index, Statement statement, boolean flipped) {}

    private static final double NEARLY_THE_SAME = .65;

    private final List<Member> members = new ArrayList<>();
    private final Statement first;

    StatementGroup(int index, Statement statement) {
        this.first = statement;
        members.add(new Member(index, statement, false));
    }

    /** The statement that the group was begun with. */
    Statement first() {
        return first;
    }

    boolean isDispute() {
        return members.stream().map(Member::flipped).distinct().count() > 1;
    }

    List<Member> members() {
        return members;
    }

    boolean isFlipped(int index) {
        return members.stream().anyMatch(member -> member.index() == index && member.flipped());
    }

    /** Takes in the members of another group; {@code turned} where its first side is this one's second. */
    void take(StatementGroup other, boolean turned) {
        other.members.forEach(member -> members.add(new Member(member.index(), member.statement(), member.flipped() != turned)));
        members.sort(Comparator.comparingInt(Member::index));
    }

    /**
     * Leaves out of a dispute what only resembles one of its sides: a member stays that is opposed to another itself, or claims
     * nearly the same as one that is.
     *
     * @param links between members
     */
    void keepToTheDispute(List<Link> links) {
        Set<Integer> opposed = new HashSet<>();
        links.stream().filter(link -> link.relation().opposed()).forEach(link -> opposed.addAll(List.of(link.one(), link.other())));
        if (opposed.isEmpty()) {
            return;
        }
        Set<Integer> kept = new HashSet<>(opposed);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Link link : links) {
                boolean near = !link.relation().opposed() && link.relation().strength() >= NEARLY_THE_SAME;
                if (near && kept.contains(link.one()) != kept.contains(link.other())) {
                    grows = kept.add(link.one()) | kept.add(link.other());
                }
            }
        }
        members.removeIf(member -> !kept.contains(member.index()));
    }

    /**
     * The side that makes the claim: the one that more affirm; where nobody affirms either, what is merely negated, and else
     * what all deny, which nobody says.
     */
    boolean claimSide() {
        long first = affirming(false);
        long second = affirming(true);
        if (first != second) {
            return second > first;
        }
        if (first > 0) {
            return members.stream().filter(member -> affirms(member.statement())).findFirst().orElseThrow().flipped();
        }
        Member earliest = members.getFirst();
        boolean denied = members.stream().allMatch(member -> member.statement().isDenial());
        return denied != earliest.flipped();
    }

    private long affirming(boolean flipped) {
        return members.stream().filter(member -> member.flipped() == flipped && affirms(member.statement()))
                .map(member -> member.statement().view().article().origin()).distinct().count();
    }

    private static boolean affirms(Statement statement) {
        return !statement.isOpposite() && statement.supports().isEmpty();
    }

    /** Statements that make the claim, in order. */
    List<Statement> saying() {
        boolean side = claimSide();
        return members.stream().filter(member -> member.flipped() == side).map(Member::statement).toList();
    }

    /** Statements that deny it, in order. */
    List<Statement> denying() {
        boolean side = claimSide();
        return members.stream().filter(member -> member.flipped() != side).map(Member::statement).toList();
    }

    /** Statements that another of the group opposes: they say best what the dispute is about. */
    List<Statement> opposed(List<Link> links) {
        Set<Integer> opposed = new HashSet<>();
        links.stream().filter(link -> link.relation().opposed()).forEach(link -> opposed.addAll(List.of(link.one(), link.other())));
        return members.stream().filter(member -> opposed.contains(member.index())).map(Member::statement).toList();
    }

    List<Statement> statements() {
        return members.stream().map(Member::statement).toList();
    }
}
