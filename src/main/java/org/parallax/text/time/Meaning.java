package org.parallax.text.time;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.OptionalInt;

/** What the words of a date mean before they are resolved against a time of publication. */
sealed interface Meaning {
    /** A day of a month, or the days from one to another. */
    record CalendarDay(OptionalInt year, Month month, int day, int lastDay) implements Meaning {}

    /** A month; {@code direction} -1 for "last May", 1 for "next May", 0 where unsaid. */
    record CalendarMonth(OptionalInt year, Month month, int direction) implements Meaning {}

    /** A year, or the years from one to another. */
    record CalendarYear(int year, int lastYear) implements Meaning {}

    record Decade(int firstYear) implements Meaning {}

    /** A day of the week; {@code direction} as for months. */
    record Weekday(DayOfWeek day, int direction) implements Meaning {}

    /** So many units from now: "last week", "three days ago", "yesterday". */
    record Shift(TimeExpression.Granularity unit, int amount) implements Meaning {}

    /** A date that the words do not decide: "3/9/2025" in English. */
    record Undecided() implements Meaning {}
}
