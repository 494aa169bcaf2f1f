package org.parallax.text.time;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.text.segment.Token;

/** Dates in figures alone: ISO 8601, and day, month and year with periods, slashes or hyphens. */
final class NumericDate {
    private static final Pattern WITH_PERIODS = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
    private static final Pattern ISO_DAY_AND_TIME = Pattern.compile("(\\d{1,2})(?:t\\d.*)?");

    private NumericDate() {}

    /** Where the month may come first, a date that both orders allow is {@link Meaning.Undecided}. */
    static Optional<Parsed> parse(List<Token> tokens, int at, boolean monthMayComeFirst) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        Matcher periods = WITH_PERIODS.matcher(tokens.get(at).text());
        if (periods.matches()) {
            return date(at, at + 1, Numbers.value(periods.group(3)), Numbers.value(periods.group(2)), Numbers.value(periods.group(1)));
        }
        if (at + 4 >= tokens.size() || !tokens.get(at + 1).text().equals(tokens.get(at + 3).text()) || !isSeparator(tokens.get(at + 1))) {
            return Optional.empty();
        }
        OptionalInt first = Numbers.upTo(9_999, tokens, at);
        OptionalInt second = Numbers.upTo(12, tokens, at + 2);
        if (Numbers.year(tokens, at).isPresent()) {
            Matcher day = ISO_DAY_AND_TIME.matcher(tokens.get(at + 4).lower());
            return day.matches() ? date(at, at + 5, first, second, Numbers.value(day.group(1))) : Optional.empty();
        }
        OptionalInt year = Numbers.year(tokens, at + 4);
        OptionalInt middle = Numbers.day(tokens, at + 2);
        if (year.isEmpty() || first.isEmpty() || middle.isEmpty() || first.getAsInt() > 31) {
            return Optional.empty();
        }
        if (second.isEmpty()) {
            return date(at, at + 5, year, first, middle);
        }
        if (monthMayComeFirst && first.getAsInt() <= 12 && first.getAsInt() != second.getAsInt()) {
            return Optional.of(Parsed.date(at, at + 5, new Meaning.Undecided()));
        }
        return date(at, at + 5, year, second, first);
    }

    private static boolean isSeparator(Token token) {
        return token.is("/") || Numbers.isDash(token);
    }

    private static Optional<Parsed> date(int at, int end, OptionalInt year, OptionalInt month, OptionalInt day) {
        boolean sound = year.isPresent() && month.isPresent() && day.isPresent()
                && month.getAsInt() >= 1 && month.getAsInt() <= 12 && day.getAsInt() >= 1 && day.getAsInt() <= 31;
        return sound
                ? Optional.of(Parsed.date(at, end, new Meaning.CalendarDay(year, Month.of(month.getAsInt()), day.getAsInt(), day.getAsInt())))
                : Optional.empty();
    }
}
