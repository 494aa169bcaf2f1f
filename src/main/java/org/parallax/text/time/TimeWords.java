package org.parallax.text.time;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.article.Language;
import org.parallax.text.language.Lexicon;
import org.parallax.text.segment.Token;

/** The words of a language that dates and times are made of: month and weekday names by CLDR, the rest by {@code time.txt}. */
final class TimeWords {
    /** What a word means in a date. Each is a section of {@code time.txt}, named in lower case with spaces. */
    enum Kind {
        /** 1 to 12. */
        MONTHS,
        /** 1 is Monday. */
        WEEKDAYS,
        /** Days from today. */
        DAYS,
        /** Parts of a day, in hours: 6-12. */
        PARTS,
        /** Parts of today as one word: "tonight". */
        PARTS_OF_TODAY,
        /** Units of the calendar: names of {@link TimeExpression.Granularity}, kept as ordinals. */
        UNITS,
        /** Units with their direction in one word: "去年" is "year -1", kept as unit * 10 + direction + 5. */
        SHIFTED_UNITS,
        /** -1 last, 0 this, 1 next; before its noun. */
        DIRECTIONS,
        DIRECTIONS_AFTER,
        AGO_BEFORE,
        AGO_AFTER,
        COUNTS,
        /** Hours to add to a clock time below 12. */
        HALVES_OF_DAY,
        /** Follow the hour: "o'clock", "Uhr". */
        CLOCK_WORDS,
        ZONES,
        /** Clock times by name: 12:00, kept as minutes of the day. */
        CLOCK_NAMES,
        BEFORE_YEARS,
        AFTER_YEARS,
        BEFORE_DECADES,
        MONTH_MARKS,
        DAY_MARKS,
        /** May stand between the parts of a date. */
        CONNECTORS,
        /** May stand between a date and a time of day. */
        TIME_CONNECTORS,
        /** Names of months that are everyday words and need a number or one of {@link #BEFORE_YEARS} beside them. */
        AMBIGUOUS,
        /** Say that what follows is still to come. */
        FUTURE,
        /** Dates by name: 2001-09-11, kept as days since 1970. */
        NAMED
    }

    /** A word found: its meaning as a number and how many tokens it takes. */
    record Found(int value, int length) {}

    private static final int MAX_PHRASE = 4;
    private static final Set<Kind> BEGINNINGS = EnumSet.of(
            Kind.MONTHS, Kind.WEEKDAYS, Kind.DAYS, Kind.PARTS, Kind.PARTS_OF_TODAY, Kind.UNITS, Kind.SHIFTED_UNITS, Kind.DIRECTIONS,
            Kind.AGO_BEFORE, Kind.COUNTS, Kind.CLOCK_NAMES, Kind.BEFORE_DECADES, Kind.NAMED);
    /** Where the scripts of East Asia begin: a phrase in them may begin inside a longer word of the data. */
    private static final char FIRST_UNSPACED = '\u2e80';
    private static final Map<String, TimeWords> LOADED = new ConcurrentHashMap<>();

    private final Map<Kind, Map<String, Integer>> words = new EnumMap<>(Kind.class);
    private final Map<Kind, Set<String>> firstTokens = new EnumMap<>(Kind.class);
    private final boolean monthBeforeDay;

    private TimeWords(Language language) {
        for (Kind kind : Kind.values()) {
            words.put(kind, new HashMap<>());
            firstTokens.put(kind, new HashSet<>());
        }
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(ULocale.forLanguageTag(language.tag()));
        for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
            for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
                addNames(Kind.MONTHS, symbols.getMonths(context, width), 1);
                addNames(Kind.WEEKDAYS, symbols.getWeekdays(context, width), -1);
            }
        }
        Optional<Lexicon> data = Lexicon.find(language.primary(), "time");
        data.ifPresent(this::addAll);
        this.monthBeforeDay = data.isPresent() && data.get().terms("order").contains("month day");
    }

    static TimeWords of(Language language) {
        return LOADED.computeIfAbsent(language.primary(), primary -> new TimeWords(new Language(primary)));
    }

    /** CLDR counts months from 0 and weekdays from Sunday = 1. */
    private void addNames(Kind kind, String[] names, int shift) {
        for (int i = 0; i < names.length; i++) {
            if (!names[i].isBlank() && names[i].chars().anyMatch(Character::isLetter)) {
                int value = kind == Kind.WEEKDAYS && i == 1 ? 7 : i + shift;
                add(kind, names[i], value);
            }
        }
    }

    private void addAll(Lexicon data) {
        for (Kind kind : Kind.values()) {
            String section = kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
            for (String entry : data.terms(section)) {
                int equals = entry.lastIndexOf('=');
                int value = equals < 0 ? 0 : value(kind, entry.substring(equals + 1).strip());
                for (String term : (equals < 0 ? entry : entry.substring(0, equals)).split(", ")) {
                    add(kind, term.strip(), value);
                }
            }
        }
    }

    private static int value(Kind kind, String written) {
        return switch (kind) {
            case UNITS -> unit(written);
            case SHIFTED_UNITS -> {
                int space = written.indexOf(' ');
                yield unit(written.substring(0, space)) * 10 + 5 + Integer.parseInt(written.substring(space + 1));
            }
            case PARTS, PARTS_OF_TODAY -> {
                int dash = written.indexOf('-');
                yield Integer.parseInt(written.substring(0, dash)) * 100 + Integer.parseInt(written.substring(dash + 1));
            }
            case CLOCK_NAMES -> LocalTime.parse(written).toSecondOfDay() / 60;
            case NAMED -> (int) LocalDate.parse(written).toEpochDay();
            default -> Integer.parseInt(written);
        };
    }

    private static int unit(String name) {
        return TimeExpression.Granularity.valueOf(name.toUpperCase(Locale.ROOT)).ordinal();
    }

    private void add(Kind kind, String name, int value) {
        String key = key(name.toLowerCase(Locale.ROOT));
        words.get(kind).put(key, value);
        String first = key.split("(?<=.)[ /]")[0];
        firstTokens.get(kind).add(first);
        firstTokens.get(kind).add(first.substring(0, first.indexOf('\'') + 1));
    }

    /** Whether a date may begin with this token. */
    boolean mayBegin(Token token) {
        String lower = token.lower();
        boolean decade = lower.length() > 4 && Character.isDigit(lower.charAt(lower.length() - 2));
        if (token.kind() == Token.Kind.NUMBER || isUnspaced(token) || decade) {
            return true;
        }
        String key = key(lower);
        return BEGINNINGS.stream().anyMatch(kind -> firstTokens.get(kind).contains(key));
    }

    private static boolean isUnspaced(Token token) {
        return token.isWord() && token.text().charAt(0) >= FIRST_UNSPACED;
    }

    boolean monthBeforeDay() {
        return monthBeforeDay;
    }

    boolean is(Kind kind, List<Token> tokens, int at) {
        return find(kind, tokens, at).isPresent();
    }

    /** The longest word of this kind that begins at a token. */
    Optional<Found> find(Kind kind, List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size()) {
            return Optional.empty();
        }
        if (!isUnspaced(tokens.get(at)) && !firstTokens.get(kind).contains(key(tokens.get(at).lower()))) {
            return Optional.empty();
        }
        Map<String, Integer> known = words.get(kind);
        Optional<Found> best = Optional.empty();
        StringBuilder phrase = new StringBuilder();
        for (int i = at; i < Math.min(at + MAX_PHRASE, tokens.size()); i++) {
            if (i > at && tokens.get(i).is(".")) {
                break;
            }
            if (i > at && tokens.get(i).start() > tokens.get(i - 1).end()) {
                phrase.append(' ');
            }
            phrase.append(tokens.get(i).lower());
            Integer value = known.get(key(phrase.toString()));
            if (value != null) {
                best = Optional.of(new Found(value, i - at + 1));
            }
        }
        return best;
    }

    /** "Sept." and "Sep", "p.m." and "pm" are written alike. */
    private static String key(String lower) {
        return lower.length() > 1 && lower.indexOf('.') >= 0 ? lower.replace(".", "") : lower;
    }
}
