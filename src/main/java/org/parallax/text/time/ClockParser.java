package org.parallax.text.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.text.segment.Token;
import org.parallax.text.time.TimeWords.Found;
import org.parallax.text.time.TimeWords.Kind;

/** Reads a time of day that begins at a given token: "4 p.m.", "08:30 GMT", "16 Uhr", "noon", "morning". */
final class ClockParser {
    private static final Pattern HOUR_AND_MINUTE = Pattern.compile("(\\d{1,2})[:.](\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?");

    private final List<Token> tokens;
    private final TimeWords words;

    ClockParser(List<Token> tokens, TimeWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** A time that stands for itself. */
    Optional<Parsed> parse(int at) {
        Optional<Found> name = words.find(Kind.CLOCK_NAMES, tokens, at);
        if (name.isPresent()) {
            return Optional.of(Parsed.time(at, behindZone(at + name.get().length()), TimeOfDay.minute(name.get().value())));
        }
        Optional<Found> today = words.find(Kind.PARTS_OF_TODAY, tokens, at);
        if (today.isPresent()) {
            return Optional.of(Parsed.time(at, at + today.get().length(), part(today.get())));
        }
        Optional<Found> direction = words.find(Kind.DIRECTIONS, tokens, at).filter(found -> found.value() == 0);
        if (direction.isPresent()) {
            int end = at + direction.get().length();
            return words.find(Kind.PARTS, tokens, end).map(found -> Parsed.time(at, end + found.length(), part(found)));
        }
        return partAndClock(at).or(() -> clock(at));
    }

    /** "下午4时": the part of the day before the hour. */
    private Optional<Parsed> partAndClock(int at) {
        return words.find(Kind.PARTS, tokens, at).flatMap(part -> clock(at + part.length()).map(clock -> {
            TimeOfDay time = clock.time().orElseThrow();
            boolean later = part.value() / 100 >= 12 && time.startMinute() < 12 * 60;
            return Parsed.time(at, clock.end(), later ? time.plusHours(12) : time);
        }));
    }

    /** A part of the day that needs a date beside it: the "morning" of "Wednesday morning". */
    Optional<Parsed> partOfDay(int at) {
        return words.find(Kind.PARTS, tokens, at).map(found -> Parsed.time(at, at + found.length(), part(found)));
    }

    private static TimeOfDay part(Found found) {
        return TimeOfDay.part(found.value() / 100, found.value() % 100);
    }

    private Optional<Parsed> clock(int at) {
        if (at >= tokens.size() || tokens.get(at).kind() != Token.Kind.NUMBER) {
            return Optional.empty();
        }
        String text = tokens.get(at).text();
        Matcher both = HOUR_AND_MINUTE.matcher(text);
        boolean minutes = both.matches();
        OptionalInt hour = Numbers.value(minutes ? both.group(1) : text);
        OptionalInt minute = minutes ? Numbers.value(both.group(2)) : OptionalInt.of(0);
        if (hour.isEmpty() || hour.getAsInt() > 24 || minute.getAsInt() > 59) {
            return Optional.empty();
        }
        int next = at + 1;
        Optional<Found> half = words.find(Kind.HALVES_OF_DAY, tokens, next);
        Optional<Found> word = words.find(Kind.CLOCK_WORDS, tokens, next);
        boolean bare = half.isEmpty() && word.isEmpty();
        if (bare && (!minutes || text.indexOf(':') < 0 && behindZone(next) == next)) {
            return Optional.empty();
        }
        int end = next + half.or(() -> word).map(Found::length).orElse(0);
        OptionalInt minuteBehind = word.isPresent() && !minutes ? twoDigits(end) : OptionalInt.empty();
        int value = hour.getAsInt() % (half.isPresent() ? 12 : 24) * 60 + half.map(Found::value).orElse(0) * 60 + minuteBehind.orElse(minute.getAsInt());
        boolean exact = minutes || minuteBehind.isPresent();
        TimeOfDay time = exact ? TimeOfDay.minute(value) : TimeOfDay.hour(value / 60);
        return Optional.of(Parsed.time(at, behindZone(minuteBehind.isPresent() ? end + 1 : end), time));
    }

    /** The 30 of "16 h 30". */
    private OptionalInt twoDigits(int at) {
        boolean two = at < tokens.size() && tokens.get(at).text().length() == 2;
        return two ? Numbers.upTo(59, tokens, at) : OptionalInt.empty();
    }

    private int behindZone(int at) {
        return words.find(Kind.ZONES, tokens, at).map(found -> at + found.length()).orElse(at);
    }
}
