package org.parallax.evaluation;

import java.util.List;

/**
 * Counts of right answers about the figures of some stories.
 *
 * @param mentions annotated numbers that must not be missed
 * @param found those of them with evidence on them
 * @param values those found with the right value and unit
 * @param qualifiers those found with the right value and qualifier
 * @param decoys numbers that are no figures
 * @param decoysTaken those of them that were taken as figures
 * @param groups pairs of numbers put together, among all numbers
 * @param aligned the same among the numbers found with the right value only
 * @param statuses annotated figures; {@code statusesRight} those with an accepted status
 * @param shared figures that more than one origin tells; {@code sharedRight} those with an accepted status
 * @param whole figures all of whose numbers were found with the right value; {@code wholeRight} the same with an accepted status
 */
record FigureScores(
        int mentions, int found, int values, int qualifiers, int decoys, int decoysTaken, PairCounts groups, PairCounts aligned,
        int statuses, int statusesRight, int shared, int sharedRight, int whole, int wholeRight) {
    static final FigureScores NONE = new FigureScores(0, 0, 0, 0, 0, 0, PairCounts.NONE, PairCounts.NONE, 0, 0, 0, 0, 0, 0);
    static final List<String> COLUMNS = List.of(
            "story", "numbers", "found", "value", "qualifier", "decoys", "taken", "group P", "group R", "group F1", "aligned F1",
            "figures", "status", "shared", "shared status", "whole status");

    FigureScores plus(FigureScores other) {
        return new FigureScores(
                mentions + other.mentions, found + other.found, values + other.values, qualifiers + other.qualifiers,
                decoys + other.decoys, decoysTaken + other.decoysTaken, groups.plus(other.groups), aligned.plus(other.aligned),
                statuses + other.statuses, statusesRight + other.statusesRight, shared + other.shared, sharedRight + other.sharedRight,
                whole + other.whole, wholeRight + other.wholeRight);
    }

    List<Object> row(String name) {
        return List.of(
                name, mentions, share(found, mentions), share(values, mentions), share(qualifiers, mentions), decoys, decoysTaken,
                groups.precision(), groups.recall(), groups.f1(), aligned.f1(), statuses, share(statusesRight, statuses), shared,
                share(sharedRight, shared), share(wholeRight, whole));
    }

    private static double share(int part, int all) {
        return all == 0 ? 1 : (double) part / all;
    }
}
