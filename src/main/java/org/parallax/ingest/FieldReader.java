package org.parallax.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the fields of one JSON object and collects what is wrong with them. */
final class FieldReader {
    /** Longer names of outlets are mistakes, and an index could not hold them. */
    static final int MAX_NAME = 500;

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private final Handling handling;
    final List<Problem> problems = new ArrayList<>();
    final List<Problem> warnings = new ArrayList<>();

    FieldReader(Handling handling) {
        this.handling = handling;
    }

    void problem(String pointer, String detail) {
        problems.add(new Problem(pointer, detail));
    }

    /** A fault that only strict handling rejects. */
    void fault(String pointer, String detail) {
        (handling == Handling.STRICT ? problems : warnings).add(new Problem(pointer, detail));
    }

    /** The member as text; empty where it is absent, null or blank. */
    Optional<String> text(JsonNode parent, String name, String pointer) {
        JsonNode node = parent.path(name);
        if (node.isMissingNode() || node.isNull()) {
            return Optional.empty();
        }
        if (!node.isTextual()) {
            fault(pointer, "must be a string or null");
            return Optional.empty();
        }
        String value = node.textValue();
        if (handling != Handling.TOLERANT) {
            findUnstorable(value).ifPresent(detail -> problem(pointer, detail));
        }
        return value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    /** As {@link #text}, of a name that lists are made of. */
    Optional<String> name(JsonNode parent, String name, String pointer) {
        Optional<String> value = text(parent, name, pointer);
        if (value.isPresent() && value.get().length() > MAX_NAME && handling != Handling.TOLERANT) {
            problem(pointer, "has " + value.get().length() + " characters, allowed are " + MAX_NAME);
        }
        return value;
    }

    /** RFC 3339 in strict handling; else also a date, or a time without offset, which is read as UTC. */
    Optional<Instant> time(JsonNode parent, String name) {
        String pointer = "/" + name;
        Optional<String> written = text(parent, name, pointer).map(String::strip);
        Optional<Instant> time = written
                .flatMap(value -> handling == Handling.STRICT ? withOffset(value) : anyTime(value))
                .filter(FieldReader::isStorable)
                .map(value -> value.truncatedTo(ChronoUnit.MICROS));
        if (written.isPresent() && time.isEmpty()) {
            fault(pointer, "\"" + written.get() + "\" is no RFC 3339 time such as 2026-03-02T12:00:00Z");
        }
        return time;
    }

    /** Years 1 to 9999, to the microsecond: what every database and every reader of RFC 3339 can hold. */
    private static boolean isStorable(Instant time) {
        return !time.isBefore(FIRST) && time.isBefore(END);
    }

    private static Optional<Instant> withOffset(String value) {
        try {
            return Optional.of(OffsetDateTime.parse(value.replaceFirst("^(\\S{10}) ", "$1T")).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A time as people write it; without an offset it is read as UTC. */
    static Optional<Instant> anyTime(String value) {
        Optional<Instant> exact = withOffset(value);
        if (exact.isPresent()) {
            return exact;
        }
        try {
            return Optional.of(LocalDateTime.parse(value.replace(' ', 'T')).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return onlyDate(value);
        }
    }

    private static Optional<Instant> onlyDate(String value) {
        try {
            return Optional.of(LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> findUnstorable(String value) {
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            if (unit == 0) {
                return Optional.of("holds U+0000 at code unit " + i);
            }
            if (Character.isHighSurrogate(unit) && i + 1 < value.length() && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(unit)) {
                return Optional.of("holds a lone surrogate at code unit " + i);
            }
        }
        return Optional.empty();
    }
}
