package org.parallax.comparison.claims;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.article.Published;
import org.parallax.text.time.TimeExpression;

/** What has to agree before two statements can oppose each other: whom they speak of, and what happens. */
final class Agreement {
    private static final double BARELY = .6;
    private static final Duration NEAR = Duration.ofDays(2);
    private static final Duration RECENT = Duration.ofDays(14);

    private Agreement() {}

    /**
     * Whether the statements can be about the same: every name of the denial is spoken of on the other side, its subject aside
     * where the other's subject is no name; and two named subjects are one, or each is spoken of by both.
     */
    static boolean onNames(Statement denial, Statement other) {
        boolean otherNamed = other.subject().filter(NameTerms::isName).isPresent();
        for (String term : denial.terms()) {
            boolean excused = !otherNamed && denial.subject().filter(term::equals).isPresent();
            if (NameTerms.isName(term) && !other.speaksOf(term) && !excused) {
                return false;
            }
        }
        return onSubjects(denial, other);
    }

    /** Whether at least one of them names nobody and nothing that the other does not speak of. */
    static boolean onSomeName(Statement one, Statement other) {
        return namesOf(one).allMatch(other::speaksOf) || namesOf(other).allMatch(one::speaksOf);
    }

    private static Stream<String> namesOf(Statement statement) {
        return statement.terms().stream().filter(NameTerms::isName);
    }

    static boolean onSubjects(Statement one, Statement other) {
        Optional<String> left = one.subject().filter(NameTerms::isName);
        Optional<String> right = other.subject().filter(NameTerms::isName);
        return left.isEmpty() || right.isEmpty() || left.equals(right) || one.speaksOf(right.get()) && other.speaksOf(left.get());
    }

    /** The same happens in both, or one only says "had", "used" or "was" of most of what the other speaks of. */
    static boolean onPredicate(Statement one, Statement other, Match match) {
        return sharePredicate(one, other) || match.own() >= 2 && (speaksBarelyOf(one, other) || speaksBarelyOf(other, one));
    }

    static boolean sharePredicate(Statement one, Statement other) {
        return one.predicates().stream().anyMatch(other.predicates()::contains);
    }

    /** Without a telling verb, so that its nouns stand for what happens. */
    private static boolean speaksBarelyOf(Statement bare, Statement other) {
        long met = bare.predicates().stream().filter(term -> other.terms().contains(term) && !other.content().modifiers().contains(term)).count();
        return !bare.content().verbal() && met > 0 && met >= BARELY * bare.predicates().size();
    }

    /** No date that only one of them has, or that both have apart. */
    static boolean onTime(Statement one, Statement other) {
        return one.dates().stream().allMatch(date -> isNear(date, other)) && other.dates().stream().allMatch(date -> isNear(date, one));
    }

    private static boolean isNear(TimeExpression date, Statement other) {
        boolean coarse = date.granularity().compareTo(TimeExpression.Granularity.WEEK) >= 0;
        if (date.when().isEmpty()) {
            return !coarse;
        }
        boolean met = other.dates().stream().map(TimeExpression::when).flatMap(Optional::stream).anyMatch(when -> areNear(when, date.when().get()));
        return met || other.dates().isEmpty() && isOfTheDay(date, other);
    }

    private static boolean areNear(TimeExpression.Interval one, TimeExpression.Interval other) {
        return one.start().minus(NEAR).isBefore(other.end()) && other.start().minus(NEAR).isBefore(one.end());
    }

    /** A statement without a date is about the days before its publication. */
    private static boolean isOfTheDay(TimeExpression date, Statement undated) {
        return switch (undated.view().article().article().published()) {
            case Published.At at -> areNear(date.when().orElseThrow(), new TimeExpression.Interval(at.time().minus(RECENT), at.time().plus(NEAR)));
            case Published.Unknown unknown -> date.granularity().compareTo(TimeExpression.Granularity.WEEK) < 0;
        };
    }
}
