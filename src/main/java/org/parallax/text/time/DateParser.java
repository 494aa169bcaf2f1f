package org.parallax.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.parallax.text.segment.Token;
import org.parallax.text.time.TimeExpression.Granularity;
import org.parallax.text.time.TimeWords.Found;
import org.parallax.text.time.TimeWords.Kind;

/** Reads a date that begins at a given token of a sentence; of all the ways to read one the longest counts. */
final class DateParser {
    private final List<Token> tokens;
    private final TimeWords words;
    private final YearParser years;

    DateParser(List<Token> tokens, TimeWords words) {
        this.tokens = tokens;
        this.words = words;
        this.years = new YearParser(tokens, words);
    }

    Optional<Parsed> parse(int at) {
        return Stream.of(weekdayWithDate(at), dayMonth(at), monthDay(at), marked(at), numeric(at), month(at), weekday(at), named(at), daysFromToday(at), shift(at), ago(at), years.parse(at))
                .flatMap(Optional::stream)
                .reduce((longest, next) -> next.length() > longest.length() ? next : longest);
    }

    /** "Wednesday, 3 September": the weekday adds nothing to the date behind it. */
    private Optional<Parsed> weekdayWithDate(int at) {
        return words.find(Kind.WEEKDAYS, tokens, at).flatMap(weekday -> {
            int next = skipConnectors(at + weekday.length());
            return Stream.of(dayMonth(next), monthDay(next), marked(next), numeric(next))
                    .flatMap(Optional::stream)
                    .findFirst()
                    .map(date -> new Parsed(at, date.end(), date.date(), date.time()));
        });
    }

    /** "3 September 2025", "3 de septiembre", "3. September", "3-5 September". */
    private Optional<Parsed> dayMonth(int at) {
        OptionalInt day = Numbers.day(tokens, at);
        if (day.isEmpty()) {
            return Optional.empty();
        }
        int lastDay = day.getAsInt();
        int next = at + 1;
        OptionalInt other = isDash(next) ? Numbers.day(tokens, next + 1) : OptionalInt.empty();
        if (other.isPresent() && other.getAsInt() > lastDay) {
            lastDay = other.getAsInt();
            next += 2;
        }
        int monthAt = skipConnectors(next);
        Optional<Found> month = words.find(Kind.MONTHS, tokens, monthAt);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(withYear(at, monthAt + month.get().length(), Month.of(month.get().value()), day.getAsInt(), lastDay));
    }

    /** "September 3, 2025", "Sept. 3-5". */
    private Optional<Parsed> monthDay(int at) {
        if (!words.monthBeforeDay()) {
            return Optional.empty();
        }
        return words.find(Kind.MONTHS, tokens, at).flatMap(month -> {
            int dayAt = at + month.length();
            OptionalInt day = Numbers.day(tokens, dayAt);
            if (day.isEmpty()) {
                return Optional.empty();
            }
            OptionalInt other = isDash(dayAt + 1) ? Numbers.day(tokens, dayAt + 2) : OptionalInt.empty();
            boolean range = other.isPresent() && other.getAsInt() > day.getAsInt();
            int end = range ? dayAt + 3 : dayAt + 1;
            return Optional.of(withYear(at, end, Month.of(month.value()), day.getAsInt(), range ? other.getAsInt() : day.getAsInt()));
        });
    }

    private Parsed withYear(int at, int end, Month month, int day, int lastDay) {
        int yearAt = skipConnectors(end);
        OptionalInt year = Numbers.year(tokens, yearAt);
        int dateEnd = year.isPresent() ? years.behindYearWord(yearAt + 1) : end;
        return Parsed.date(at, dateEnd, new Meaning.CalendarDay(year, month, day, lastDay));
    }

    /** "2025年9月3日", "9月3日", "9月". */
    private Optional<Parsed> marked(int at) {
        int next = at;
        OptionalInt year = Numbers.year(tokens, at);
        if (year.isPresent() && words.is(Kind.AFTER_YEARS, tokens, at + 1)) {
            next = years.behindYearWord(at + 1);
        } else {
            year = OptionalInt.empty();
        }
        OptionalInt month = Numbers.upTo(12, tokens, next);
        if (month.isEmpty() || !words.is(Kind.MONTH_MARKS, tokens, next + 1)) {
            return Optional.empty();
        }
        OptionalInt day = Numbers.upTo(31, tokens, next + 2);
        if (day.isPresent() && words.is(Kind.DAY_MARKS, tokens, next + 3)) {
            return Optional.of(Parsed.date(at, next + 4, new Meaning.CalendarDay(year, Month.of(month.getAsInt()), day.getAsInt(), day.getAsInt())));
        }
        return Optional.of(Parsed.date(at, next + 2, new Meaning.CalendarMonth(year, Month.of(month.getAsInt()), 0)));
    }

    /** "2025-09-03", "03.09.2025", "3/9/2025". */
    private Optional<Parsed> numeric(int at) {
        return NumericDate.parse(tokens, at, words.monthBeforeDay());
    }

    /** "September 2025", "last May", "in September"; a month that is also a word needs such company. */
    private Optional<Parsed> month(int at) {
        Optional<Found> direction = words.find(Kind.DIRECTIONS, tokens, at);
        int monthAt = direction.map(found -> at + found.length()).orElse(at);
        Optional<Found> month = words.find(Kind.MONTHS, tokens, monthAt);
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int end = monthAt + month.get().length();
        int yearAt = skipConnectors(end);
        OptionalInt year = Numbers.year(tokens, yearAt);
        if (year.isPresent()) {
            return Optional.of(Parsed.date(at, years.behindYearWord(yearAt + 1), new Meaning.CalendarMonth(year, Month.of(month.get().value()), 0)));
        }
        Optional<Found> after = words.find(Kind.DIRECTIONS_AFTER, tokens, end);
        boolean alone = direction.isEmpty() && after.isEmpty();
        if (alone && words.is(Kind.AMBIGUOUS, tokens, monthAt) && !words.is(Kind.BEFORE_YEARS, tokens, monthAt - 1)) {
            return Optional.empty();
        }
        int value = direction.or(() -> after).map(Found::value).orElse(0);
        int length = after.filter(found -> direction.isEmpty()).map(Found::length).orElse(0);
        return Optional.of(Parsed.date(at, end + length, new Meaning.CalendarMonth(OptionalInt.empty(), Month.of(month.get().value()), value)));
    }

    /** "Tuesday", "last Tuesday", "martes pasado". */
    private Optional<Parsed> weekday(int at) {
        Optional<Found> direction = words.find(Kind.DIRECTIONS, tokens, at);
        int weekdayAt = direction.map(found -> at + found.length()).orElse(at);
        boolean ambiguous = direction.isEmpty() && words.is(Kind.AMBIGUOUS, tokens, weekdayAt);
        return words.find(Kind.WEEKDAYS, tokens, weekdayAt).filter(weekday -> !ambiguous).map(weekday -> {
            int end = weekdayAt + weekday.length();
            Optional<Found> after = direction.isPresent() ? Optional.empty() : words.find(Kind.DIRECTIONS_AFTER, tokens, end);
            int value = direction.or(() -> after).map(Found::value).orElse(0);
            return Parsed.date(at, end + after.map(Found::length).orElse(0), new Meaning.Weekday(DayOfWeek.of(weekday.value()), value));
        });
    }

    private Optional<Parsed> named(int at) {
        return words.find(Kind.NAMED, tokens, at).map(found -> {
            LocalDate day = LocalDate.ofEpochDay(found.value());
            return Parsed.date(at, at + found.length(), new Meaning.CalendarDay(OptionalInt.of(day.getYear()), day.getMonth(), day.getDayOfMonth(), day.getDayOfMonth()));
        });
    }

    private Optional<Parsed> daysFromToday(int at) {
        return words.find(Kind.DAYS, tokens, at).map(found -> Parsed.date(at, at + found.length(), new Meaning.Shift(Granularity.DAY, found.value())));
    }

    /** "last week", "la semana pasada", "去年". */
    private Optional<Parsed> shift(int at) {
        Optional<Found> whole = words.find(Kind.SHIFTED_UNITS, tokens, at);
        if (whole.isPresent()) {
            int value = whole.get().value();
            return Optional.of(Parsed.date(at, at + whole.get().length(), new Meaning.Shift(unit(value / 10), value % 10 - 5)));
        }
        Optional<Found> direction = words.find(Kind.DIRECTIONS, tokens, at);
        int unitAt = direction.map(found -> at + found.length()).orElse(at);
        Optional<Found> unit = words.find(Kind.UNITS, tokens, unitAt);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int end = unitAt + unit.get().length();
        if (direction.isPresent()) {
            return Optional.of(Parsed.date(at, end, new Meaning.Shift(unit(unit.get().value()), direction.get().value())));
        }
        return words.find(Kind.DIRECTIONS_AFTER, tokens, end)
                .map(after -> Parsed.date(at, end + after.length(), new Meaning.Shift(unit(unit.get().value()), after.value())));
    }

    /** "three days ago", "hace tres días". */
    private Optional<Parsed> ago(int at) {
        Optional<Found> before = words.find(Kind.AGO_BEFORE, tokens, at);
        int countAt = before.map(found -> at + found.length()).orElse(at);
        OptionalInt digits = Numbers.upTo(9_999, tokens, countAt);
        Optional<Found> spelled = words.find(Kind.COUNTS, tokens, countAt);
        if (digits.isEmpty() && spelled.isEmpty()) {
            return Optional.empty();
        }
        int unitAt = countAt + spelled.map(Found::length).orElse(1);
        Optional<Found> unit = words.find(Kind.UNITS, tokens, unitAt);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        int end = unitAt + unit.get().length();
        Optional<Found> after = words.find(Kind.AGO_AFTER, tokens, end);
        if (before.isEmpty() && after.isEmpty()) {
            return Optional.empty();
        }
        int count = digits.orElseGet(() -> spelled.orElseThrow().value());
        return Optional.of(Parsed.date(at, end + after.map(Found::length).orElse(0), new Meaning.Shift(unit(unit.get().value()), -count)));
    }

    private static Granularity unit(int ordinal) {
        return Granularity.values()[ordinal];
    }

    private boolean isDash(int at) {
        return at < tokens.size() && Numbers.isDash(tokens.get(at));
    }

    private int skipConnectors(int at) {
        int next = at;
        for (Optional<Found> connector = words.find(Kind.CONNECTORS, tokens, next);
                connector.isPresent() && next - at < 3;
                connector = words.find(Kind.CONNECTORS, tokens, next)) {
            next += connector.get().length();
        }
        return next;
    }
}
