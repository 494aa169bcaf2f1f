package org.parallax.text.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.article.Language;
import org.parallax.article.Published;
import org.parallax.article.Span;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;
import org.parallax.text.time.TimeWords.Found;
import org.parallax.text.time.TimeWords.Kind;

/** Finds the dates and times of a text. Safe for use by many threads. */
public final class TimeFinder {
    /** How far before a date a word like "will" makes it a date to come. */
    private static final int FUTURE_REACH = 8;

    public List<TimeExpression> find(String text, List<Sentence> sentences, Language language, Published published) {
        TimeWords words = TimeWords.of(language);
        TimeResolver resolver = new TimeResolver(published);
        List<TimeExpression> found = new ArrayList<>();
        for (Sentence sentence : sentences) {
            List<Token> tokens = sentence.tokens();
            Scan scan = new Scan(tokens, words);
            for (int at = 0; at < tokens.size(); at++) {
                Optional<Parsed> parsed = words.mayBegin(tokens.get(at)) ? scan.parse(at) : Optional.empty();
                if (parsed.isPresent()) {
                    found.add(expression(parsed.get(), tokens, words, resolver));
                    at = parsed.get().end() - 1;
                }
            }
        }
        return List.copyOf(found);
    }

    private static TimeExpression expression(Parsed parsed, List<Token> tokens, TimeWords words, TimeResolver resolver) {
        Span span = tokens.get(parsed.first()).span().cover(tokens.get(parsed.end() - 1).span());
        return new TimeExpression(span, resolver.granularity(parsed), resolver.resolve(parsed, isToCome(tokens, parsed.first(), words)));
    }

    private static boolean isToCome(List<Token> tokens, int at, TimeWords words) {
        for (int i = at - 1; i >= Math.max(0, at - FUTURE_REACH); i--) {
            Token token = tokens.get(i);
            if (token.kind() == Token.Kind.MARK && !token.is(",")) {
                return false;
            }
            if (words.is(Kind.FUTURE, tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** One sentence: a date, a time of day, or a date and a time of day side by side in either order. */
    private record Scan(List<Token> tokens, TimeWords words, DateParser dates, ClockParser clocks) {
        Scan(List<Token> tokens, TimeWords words) {
            this(tokens, words, new DateParser(tokens, words), new ClockParser(tokens, words));
        }

        Optional<Parsed> parse(int at) {
            Optional<Parsed> date = dates.parse(at);
            Optional<Parsed> time = clocks.parse(at);
            if (date.isPresent() && date.get().length() >= time.map(Parsed::length).orElse(0)) {
                return Optional.of(isOneDay(date.get()) ? withTime(date.get()) : date.get());
            }
            return time.map(this::withDate);
        }

        private Parsed withTime(Parsed date) {
            int next = behindConnector(date.end());
            return clocks.partOfDay(date.end())
                    .or(() -> clocks.parse(next).or(() -> clocks.partOfDay(next)))
                    .map(time -> new Parsed(date.first(), time.end(), date.date(), time.time()))
                    .orElse(date);
        }

        private Parsed withDate(Parsed time) {
            return dates.parse(behindConnector(time.end()))
                    .filter(TimeFinder::isOneDay)
                    .map(date -> new Parsed(time.first(), date.end(), date.date(), time.time()))
                    .orElse(time);
        }

        private int behindConnector(int at) {
            int next = at;
            for (int i = 0; i < 2; i++) {
                int from = next;
                next += words.find(Kind.TIME_CONNECTORS, tokens, from).map(Found::length).orElse(0);
            }
            return next;
        }
    }

    private static boolean isOneDay(Parsed parsed) {
        return switch (parsed.date().orElseThrow()) {
            case Meaning.CalendarDay day -> true;
            case Meaning.Weekday weekday -> true;
            case Meaning.Shift shift -> shift.unit() == TimeExpression.Granularity.DAY;
            case Meaning.Undecided undecided -> true;
            case Meaning.CalendarMonth month -> false;
            case Meaning.CalendarYear year -> false;
            case Meaning.Decade decade -> false;
        };
    }
}
