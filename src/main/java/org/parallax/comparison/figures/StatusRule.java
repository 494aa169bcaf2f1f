package org.parallax.comparison.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.text.quantity.Bounds;
import org.parallax.text.quantity.Dimension;
import org.parallax.text.quantity.Qualifier;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.time.TimeExpression;

/** How the reports of a figure stand to each other, tested in the order that docs/glossary.md gives. */
final class StatusRule {
    /** Two numbers without an as-of time hold for one time if they were published within this. */
    static final Duration SAME_TIME = Duration.ofHours(6);

    private static final Set<Qualifier> ROUNDED = Set.of(Qualifier.EXACT, Qualifier.ABOUT, Qualifier.NEARLY);

    /** Characters between a newer and an older number of one passage. */
    private static final int BESIDE = 300;
    private static final Duration HALF_A_DAY = Duration.ofHours(12);
    private static final Duration DAY = Duration.ofDays(1);

    private final ComparedStory story;
    private final SourceKinds sources = new SourceKinds();

    StatusRule(ComparedStory story) {
        this.story = story;
    }

    /**
     * @param all every report of the figure
     * @param course how what is counted runs on while the event lasts
     */
    FigureStatus of(List<FigureReport> all, Course course) {
        List<FigureReport> reports = all.stream().filter(report -> course != Course.STEADY || !isStray(report, all)).toList();
        List<FigureReport> standing = reports.stream().filter(report -> !report.superseded()).toList();
        if (namedSourcesConflict(standing)) {
            return FigureStatus.CONFLICTING;
        }
        if (reports.stream().map(report -> story.get(report.article()).origin()).distinct().count() == 1) {
            return FigureStatus.SINGLE;
        }
        if (isUpdated(reports, course)) {
            return FigureStatus.UPDATED;
        }
        boolean meet = allMeet(standing);
        boolean same = standing.stream().allMatch(report -> ROUNDED.contains(report.quantity().qualifier()))
                || standing.stream().map(StatusRule::statement).distinct().count() == 1;
        return !meet ? FigureStatus.CONFLICTING : same ? FigureStatus.AGREED : FigureStatus.COMPATIBLE;
    }

    /** An older number of an article that tells no newer one: hardly of the same thing. */
    private static boolean isStray(FigureReport report, List<FigureReport> all) {
        boolean told = all.stream().anyMatch(other -> !other.superseded() && isBeside(other, report));
        return report.superseded() && !told && !all.stream().allMatch(FigureReport::superseded);
    }

    private static boolean isBeside(FigureReport a, FigureReport b) {
        int gap = a.evidence().getFirst().exact().start() - b.evidence().getFirst().exact().start();
        return a.article().equals(b.article()) && Math.abs(gap) <= BESIDE;
    }

    /** "More than 50" twice is no less the same than 51 twice. */
    private static List<Object> statement(FigureReport report) {
        return List.of(report.quantity().qualifier(), report.quantity().normalized());
    }

    private boolean namedSourcesConflict(List<FigureReport> reports) {
        return anyPair(reports, (a, b) -> areOtherSources(a, b) && isDisjoint(a, b) && isSameTime(a, b));
    }

    private boolean areOtherSources(FigureReport a, FigureReport b) {
        return a.attributedTo().isPresent() && b.attributedTo().isPresent() && sources.areTwo(a.attributedTo().get(), b.attributedTo().get());
    }

    private boolean isNamed(FigureReport report) {
        return report.attributedTo().filter(sources::isNamed).isPresent();
    }

    private boolean isSameTime(FigureReport a, FigureReport b) {
        Optional<TimeExpression.Interval> one = when(a);
        Optional<TimeExpression.Interval> other = when(b);
        if (one.isPresent() && other.isPresent()) {
            return one.get().start().isBefore(other.get().end()) && other.get().start().isBefore(one.get().end())
                    || one.get().start().equals(other.get().start());
        }
        if (a.article().equals(b.article())) {
            return true;
        }
        Optional<Instant> first = published(a);
        Optional<Instant> second = published(b);
        return first.isPresent() && second.isPresent()
                && Duration.between(first.get(), second.get()).abs().compareTo(SAME_TIME) <= 0;
    }

    /** The later of any two reports that differ replaces the earlier, and at least once one does. */
    private boolean isUpdated(List<FigureReport> reports, Course course) {
        boolean replaced = anyPair(reports, (a, b) -> replaces(a, b, course) || replaces(b, a, course));
        boolean unexplained = anyPair(reports, (a, b) -> isDisjoint(a, b) && !replaces(a, b, course) && !replaces(b, a, course)
                && !isRepeated(a, b, reports, course) && !isRepeated(b, a, reports, course));
        return replaced && !unexplained;
    }

    private boolean replaces(FigureReport later, FigureReport earlier, Course course) {
        if (earlier.superseded() && !later.superseded()) {
            return true;
        }
        Optional<Instant> after = time(later);
        Optional<Instant> before = time(earlier);
        if (after.isEmpty() || before.isEmpty() || !after.get().isAfter(before.get())) {
            return false;
        }
        boolean disjoint = isDisjoint(later, earlier);
        boolean bothDated = later.asOf().isPresent() && earlier.asOf().isPresent();
        if (course != Course.STEADY && grows(earlier.quantity(), later.quantity())) {
            return disjoint || bothDated || isCounted(earlier.quantity()) && isCounted(later.quantity());
        }
        Duration between = Duration.between(before.get(), after.get());
        boolean recounted = course == Course.CHANGING && between.compareTo(SAME_TIME) > 0
                && (mayTakeOver(later, earlier) || between.compareTo(HALF_A_DAY) > 0);
        return disjoint && (isSameSource(later, earlier) || bothDated || recounted || isElapsed(earlier.quantity(), later.quantity(), between));
    }

    private boolean isSameSource(FigureReport a, FigureReport b) {
        return isNamed(a) && isNamed(b) && !areOtherSources(a, b);
    }

    /** The later count is of the same kind of source, as far as the reports tell. */
    private boolean mayTakeOver(FigureReport later, FigureReport earlier) {
        return !areOtherSources(later, earlier)
                || sources.areBothOfficial(later.attributedTo().orElseThrow(), earlier.attributedTo().orElseThrow());
    }

    /** "Four days of riots", then, four days later, "eight days of riots". */
    private static boolean isElapsed(Quantity earlier, Quantity later, Duration between) {
        double longer = Values.point(later) - Values.point(earlier);
        return later.dimension() == Dimension.DURATION && between.compareTo(HALF_A_DAY) > 0 && longer > 0
                && Math.abs(longer - between.toSeconds()) <= DAY.toSeconds();
    }

    /** A late report, of no other source, of a value that an earlier one told before the newer value came. */
    private boolean isRepeated(FigureReport late, FigureReport newer, List<FigureReport> reports, Course course) {
        return course != Course.STEADY && !areOtherSources(late, newer) && reports.stream().anyMatch(first ->
                !first.article().equals(late.article()) && Values.areSame(first.quantity(), late.quantity())
                        && replaces(newer, first, course));
    }

    /** Lowest value that the words allow, or, of "up to" and the like, the highest. */
    private static double floor(Quantity quantity) {
        Bounds bounds = quantity.normalized();
        return Double.isInfinite(bounds.min()) ? bounds.max() : bounds.min();
    }

    private static boolean grows(Quantity earlier, Quantity later) {
        return floor(later) > floor(earlier);
    }

    /** Counted one by one, and not a round number ("at least 38", not "more than 60"). */
    private static boolean isCounted(Quantity quantity) {
        boolean stated = quantity.qualifier() == Qualifier.EXACT || quantity.qualifier() == Qualifier.AT_LEAST;
        return stated && quantity.value().isPresent() && (quantity.precision() <= 1 || quantity.qualifier() == Qualifier.EXACT);
    }

    private static boolean isDisjoint(FigureReport a, FigureReport b) {
        return !Values.meet(a.quantity(), b.quantity());
    }

    private static boolean allMeet(List<FigureReport> reports) {
        return !anyPair(reports, StatusRule::isDisjoint);
    }

    private Optional<Instant> time(FigureReport report) {
        return report.asOf().or(() -> published(report));
    }

    private Optional<Instant> published(FigureReport report) {
        return story.get(report.article()).article().published().instant();
    }

    private static Optional<TimeExpression.Interval> when(FigureReport report) {
        return report.quantity().asOf().flatMap(TimeExpression::when);
    }

    private interface PairTest {
        boolean holds(FigureReport a, FigureReport b);
    }

    private static boolean anyPair(List<FigureReport> reports, PairTest test) {
        for (int a = 0; a < reports.size(); a++) {
            for (int b = a + 1; b < reports.size(); b++) {
                if (test.holds(reports.get(a), reports.get(b))) {
                    return true;
                }
            }
        }
        return false;
    }
}
