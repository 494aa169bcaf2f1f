package org.parallax.http.query;

import io.micronaut.core.annotation.Nullable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.parallax.article.CountryCode;
import org.parallax.article.Language;
import org.parallax.http.problem.ProblemBody.ProblemErrorBody;
import org.parallax.http.problem.ProblemException;
import org.parallax.http.problem.ProblemType;
import org.parallax.storage.Cursor;
import org.parallax.storage.PageRequest;

/** Reads parameters and remembers everything that is wrong with them, for one answer that names it all. */
public final class Parameters {
    /** Items of a page where no limit is given. */
    public static final int DEFAULT_LIMIT = 50;

    private static final int MAX_TEXT = 1000;

    private final List<ProblemErrorBody> errors = new ArrayList<>();

    /** A value that {@code reader} understands. */
    public <T> Optional<T> find(String name, @Nullable String value, Function<String, Optional<T>> reader, String allowed) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        Optional<T> read = reader.apply(value.strip());
        if (read.isEmpty()) {
            error(name, "\"" + shortened(value) + "\" is not allowed; allowed: " + allowed);
        }
        return read;
    }

    public Optional<String> text(String name, @Nullable String value) {
        return find(name, value, text -> text.length() <= MAX_TEXT && text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty(),
                "text of up to " + MAX_TEXT + " characters without U+0000");
    }

    public Optional<CountryCode> country(String name, @Nullable String value) {
        return find(name, value, CountryCode::find, "an ISO 3166-1 alpha-2 code such as UA, or XK");
    }

    public Optional<Language> language(String name, @Nullable String value) {
        return find(name, value, Language::find, "a BCP 47 language tag such as en or pt-BR");
    }

    /** A moment, or a day for its first moment in UTC. */
    public Optional<Instant> time(String name, @Nullable String value) {
        return find(name, value, Parameters::readTime, "an RFC 3339 time such as 2026-03-02T12:00:00Z, or a date such as 2026-03-02");
    }

    private static Optional<Instant> readTime(String value) {
        try {
            // A "+" that was not percent-encoded arrives as a space.
            return Optional.of(OffsetDateTime.parse(value.replace(' ', '+')).toInstant());
        } catch (DateTimeException e) {
            return readDate(value);
        }
    }

    private static Optional<Instant> readDate(String value) {
        try {
            return Optional.of(LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A whole number between {@code least} and {@code most}. */
    public int number(String name, @Nullable String value, int standard, int least, int most) {
        return find(name, value, text -> readNumber(text, least, most), "a whole number from " + least + " to " + most)
                .orElse(standard);
    }

    private static Optional<Integer> readNumber(String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            return number >= least && number <= most ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** @param order name of the order that the list is in; a cursor of another one is refused */
    public PageRequest page(@Nullable String limit, @Nullable String cursor, String order) {
        int items = number("limit", limit, DEFAULT_LIMIT, 1, PageRequest.MAX_LIMIT);
        if (cursor == null || cursor.isBlank()) {
            return PageRequest.first(items);
        }
        Optional<Cursor> after = Cursor.decode(cursor, order);
        if (after.isEmpty()) {
            String allowed = "a page.next of this list, sorted by " + order;
            throw ProblemException.of(
                    ProblemType.INVALID_CURSOR, "cursor: \"" + shortened(cursor) + "\" is none of this list; allowed: " + allowed,
                    List.of(ProblemErrorBody.inParameter("cursor", "allowed: " + allowed)));
        }
        return new PageRequest(items, after);
    }

    public void error(String name, String detail) {
        errors.add(ProblemErrorBody.inParameter(name, detail));
    }

    /** Ends the request where anything was wrong. */
    public void check() {
        if (!errors.isEmpty()) {
            throw ProblemException.parameters(errors);
        }
    }

    private static String shortened(String value) {
        return value.length() <= 100 ? value : value.substring(0, 100) + "\u2026";
    }
}
