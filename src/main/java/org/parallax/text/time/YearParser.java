package org.parallax.text.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;
import org.parallax.text.time.TimeWords.Found;
import org.parallax.text.time.TimeWords.Kind;

/** Reads years ("in 2027", "1939-45", "the 2016 campaign") and decades ("the 1990s", "años 90"), which no month or day goes with. */
final class YearParser {
    /** Years that need no word before them in English. */
    private static final int MIN_PLAIN_YEAR = 1900;
    private static final int MAX_PLAIN_YEAR = 2099;
    private static final int MAX_RANGE = 80;
    private static final Pattern DECADE = Pattern.compile("(?:mid-|early-|late-)?([12]\\d\\d0|[2-9]0)'?(?:s|er|ern|-х|-е|-ті|-ых)");

    private final List<Token> tokens;
    private final TimeWords words;

    YearParser(List<Token> tokens, TimeWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    Optional<Parsed> parse(int at) {
        return decade(at).or(() -> year(at));
    }

    private Optional<Parsed> decade(int at) {
        Optional<Found> before = words.find(Kind.BEFORE_DECADES, tokens, at);
        int numberAt = before.map(found -> at + found.length()).orElse(at);
        if (numberAt >= tokens.size()) {
            return Optional.empty();
        }
        if (before.isPresent()) {
            OptionalInt number = Numbers.upTo(MAX_PLAIN_YEAR, tokens, numberAt);
            return number.isPresent() && number.getAsInt() % 10 == 0 ? Optional.of(decade(at, numberAt + 1, number.getAsInt())) : Optional.empty();
        }
        Matcher whole = DECADE.matcher(tokens.get(at).lower());
        if (whole.matches()) {
            return Optional.of(decade(at, at + 1, Integer.parseInt(whole.group(1))));
        }
        boolean split = at + 2 < tokens.size() && Numbers.isDash(tokens.get(at + 1));
        Matcher joined = DECADE.matcher(split ? tokens.get(at).lower() + "-" + tokens.get(at + 2).lower() : "");
        return joined.matches() ? Optional.of(decade(at, at + 3, Integer.parseInt(joined.group(1)))) : Optional.empty();
    }

    private static Parsed decade(int at, int end, int number) {
        int firstYear = number < 100 ? 1900 + number : number;
        return Parsed.date(at, end, new Meaning.Decade(firstYear));
    }

    private Optional<Parsed> year(int at) {
        OptionalInt year = Numbers.year(tokens, at);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        if (at + 2 < tokens.size() && Numbers.isDash(tokens.get(at + 1))) {
            OptionalInt last = lastYear(year.getAsInt(), at + 2);
            if (last.isPresent()) {
                return Optional.of(Parsed.date(at, behindYearWord(at + 3), new Meaning.CalendarYear(year.getAsInt(), last.getAsInt())));
            }
        }
        return isYear(year.getAsInt(), at)
                ? Optional.of(Parsed.date(at, behindYearWord(at + 1), new Meaning.CalendarYear(year.getAsInt(), year.getAsInt())))
                : Optional.empty();
    }

    /** The 45 of 1939-45, or the 2016 of 2014-2016. */
    private OptionalInt lastYear(int year, int at) {
        OptionalInt last = Numbers.upTo(2_199, tokens, at);
        if (last.isEmpty()) {
            return last;
        }
        int full = tokens.get(at).text().length() == 2 ? year / 100 * 100 + last.getAsInt() : last.getAsInt();
        return full > year && full <= year + MAX_RANGE ? OptionalInt.of(full) : OptionalInt.empty();
    }

    private boolean isYear(int year, int at) {
        if (words.is(Kind.AFTER_YEARS, tokens, at + 1) || words.is(Kind.BEFORE_YEARS, tokens, at - 1) && !countsWhatFollows(year, at)) {
            return true;
        }
        if (year < MIN_PLAIN_YEAR || year > MAX_PLAIN_YEAR || isMark(at - 1, "$\u20ac\u00a3\u00a5#") || isMark(at + 1, "%\u00b0\u20ac$\u00a3/")) {
            return false;
        }
        boolean bracketed = isMark(at - 1, "(") && isMark(at + 1, "),\u2013-");
        return bracketed || isTagged() && !countsWhatFollows(year, at) && !isPartOfNumber(at);
    }

    /** "2000 homes": a plural noun follows and no word before says that it is a year. */
    private boolean countsWhatFollows(int year, int at) {
        if (at + 1 >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at + 1);
        boolean plural = next.isWord() && !next.isCapitalized() && next.lower().endsWith("s") && next.pos() != PartOfSpeech.VERB && next.pos() != PartOfSpeech.ADP && next.pos() != PartOfSpeech.AUX
                && next.pos() != PartOfSpeech.SCONJ;
        boolean people = next.pos() == PartOfSpeech.NOUN && (next.is("people") || next.is("men") || next.is("women") || next.is("children"));
        boolean yearBefore = words.is(Kind.BEFORE_YEARS, tokens, at - 1) || at > 0 && (tokens.get(at - 1).pos() == PartOfSpeech.DET || tokens.get(at - 1).pos() == PartOfSpeech.PART);
        return (plural || people) && (!yearBefore || year % 100 == 0);
    }

    private boolean isPartOfNumber(int at) {
        boolean afterNumber = at > 0 && tokens.get(at - 1).kind() == Token.Kind.NUMBER;
        boolean beforeNumber = at + 1 < tokens.size() && (tokens.get(at + 1).kind() == Token.Kind.NUMBER || tokens.get(at + 1).pos() == PartOfSpeech.NUM);
        return afterNumber || beforeNumber;
    }

    private boolean isMark(int at, String marks) {
        return at >= 0 && at < tokens.size() && tokens.get(at).kind() == Token.Kind.MARK && marks.contains(tokens.get(at).text());
    }

    private boolean isTagged() {
        return tokens.getFirst().pos() != PartOfSpeech.X;
    }

    int behindYearWord(int at) {
        return words.find(Kind.AFTER_YEARS, tokens, at).map(found -> at + found.length()).orElse(at);
    }
}
