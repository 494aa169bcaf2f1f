package org.parallax.text.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.parallax.article.Published;
import org.parallax.text.time.TimeExpression.Granularity;
import org.parallax.text.time.TimeExpression.Interval;

/**
 * Places what a date means on the line of time: the most recent day or month of that name up to the publication, as
 * news tells of the past, unless the words say that it is to come. Days are days of UTC.
 */
final class TimeResolver {
    /** A day without a year that lies at most so many days ahead is taken to be that day, not the one a year ago. */
    private static final int NEAR_FUTURE_DAYS = 60;

    /** A publication outside these is an error in the data and resolves nothing. */
    private static final Instant EARLIEST = Instant.parse("1500-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("3000-01-01T00:00:00Z");

    private final Optional<LocalDate> today;

    TimeResolver(Published published) {
        this.today = published.instant().filter(TimeResolver::isOrdinary).map(instant -> instant.atZone(ZoneOffset.UTC).toLocalDate());
    }

    private static boolean isOrdinary(Instant instant) {
        return instant.isAfter(EARLIEST) && instant.isBefore(LATEST);
    }

    Granularity granularity(Parsed parsed) {
        return parsed.time().map(TimeOfDay::granularity).orElseGet(() -> granularity(parsed.date().orElseThrow()));
    }

    private static Granularity granularity(Meaning date) {
        return switch (date) {
            case Meaning.CalendarDay day -> Granularity.DAY;
            case Meaning.CalendarMonth month -> Granularity.MONTH;
            case Meaning.CalendarYear year -> Granularity.YEAR;
            case Meaning.Decade decade -> Granularity.DECADE;
            case Meaning.Weekday weekday -> Granularity.DAY;
            case Meaning.Shift shift -> shift.unit();
            case Meaning.Undecided undecided -> Granularity.DAY;
        };
    }

    Optional<Interval> resolve(Parsed parsed, boolean future) {
        if (parsed.date().isEmpty()) {
            return today.flatMap(day -> parsed.time().map(time -> at(day, time)));
        }
        Optional<Days> days = days(parsed.date().get(), future);
        if (parsed.time().isPresent()) {
            return days.map(found -> at(found.first, parsed.time().get()));
        }
        return days.map(found -> new Interval(start(found.first), start(found.end)));
    }

    /** Half-open range of days. */
    private record Days(LocalDate first, LocalDate end) {}

    private static Interval at(LocalDate day, TimeOfDay time) {
        Instant midnight = start(day);
        return new Interval(midnight.plus(time.startMinute(), ChronoUnit.MINUTES), midnight.plus(time.endMinute(), ChronoUnit.MINUTES));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private Optional<Days> days(Meaning date, boolean future) {
        return switch (date) {
            case Meaning.CalendarDay day -> calendarDay(day, future);
            case Meaning.CalendarMonth month -> calendarMonth(month, future).map(found -> new Days(found.atDay(1), found.plusMonths(1).atDay(1)));
            case Meaning.CalendarYear year -> Optional.of(new Days(LocalDate.of(year.year(), 1, 1), LocalDate.of(year.lastYear() + 1, 1, 1)));
            case Meaning.Decade decade -> Optional.of(new Days(LocalDate.of(decade.firstYear(), 1, 1), LocalDate.of(decade.firstYear() + 10, 1, 1)));
            case Meaning.Weekday weekday -> today.map(now -> weekday(weekday, now, future)).map(found -> new Days(found, found.plusDays(1)));
            case Meaning.Shift shift -> today.map(now -> shift(shift, now));
            case Meaning.Undecided undecided -> Optional.empty();
        };
    }

    private Optional<Days> calendarDay(Meaning.CalendarDay date, boolean future) {
        Optional<LocalDate> first = date.year().isPresent()
                ? day(date.year().getAsInt(), date.month(), date.day())
                : today.flatMap(now -> nearest(date, now, future));
        return first.map(found -> new Days(found, found.plusDays(Math.max(0, date.lastDay() - date.day()) + 1L)));
    }

    private static Optional<LocalDate> nearest(Meaning.CalendarDay date, LocalDate now, boolean future) {
        int horizon = future ? 366 : NEAR_FUTURE_DAYS;
        for (int year = now.getYear() + 1; year >= now.getYear() - 8; year--) {
            Optional<LocalDate> day = day(year, date.month(), date.day());
            if (day.isPresent() && ChronoUnit.DAYS.between(now, day.get()) <= horizon) {
                return day;
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(int year, Month month, int day) {
        return day <= month.length(Year.isLeap(year)) ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    private Optional<YearMonth> calendarMonth(Meaning.CalendarMonth date, boolean future) {
        if (date.year().isPresent()) {
            return Optional.of(YearMonth.of(date.year().getAsInt(), date.month()));
        }
        return today.map(YearMonth::from).map(now -> {
            int ahead = date.month().getValue() - now.getMonthValue();
            boolean next = date.direction() > 0 || date.direction() == 0 && future;
            int behind = ahead > 0 || ahead == 0 && date.direction() < 0 ? ahead - 12 : ahead;
            return now.plusMonths(next && ahead <= 0 ? ahead + 12 : next ? ahead : behind);
        });
    }

    private static LocalDate weekday(Meaning.Weekday date, LocalDate now, boolean future) {
        DayOfWeek day = date.day();
        if (date.direction() > 0) {
            return now.with(TemporalAdjusters.next(day));
        }
        if (date.direction() < 0) {
            return now.with(TemporalAdjusters.previous(day));
        }
        return now.with(future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    private static Days shift(Meaning.Shift shift, LocalDate now) {
        int amount = shift.amount();
        return switch (shift.unit()) {
            case MINUTE, HOUR -> new Days(now, now.plusDays(1));
            case PART_OF_DAY, DAY -> new Days(now.plusDays(amount), now.plusDays(amount + 1L));
            case WEEK -> {
                LocalDate monday = now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(amount);
                yield new Days(monday, monday.plusWeeks(1));
            }
            case MONTH -> {
                LocalDate first = now.withDayOfMonth(1).plusMonths(amount);
                yield new Days(first, first.plusMonths(1));
            }
            case YEAR -> {
                LocalDate first = now.withDayOfYear(1).plusYears(amount);
                yield new Days(first, first.plusYears(1));
            }
            case DECADE -> {
                LocalDate first = LocalDate.of(now.getYear() / 10 * 10, 1, 1).plusYears(10L * amount);
                yield new Days(first, first.plusYears(10));
            }
        };
    }
}
