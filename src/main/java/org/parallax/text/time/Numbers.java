package org.parallax.text.time;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parallax.text.segment.Token;

/** Days and years as tokens; digits of any script. */
final class Numbers {
    private static final int MAX_DIGITS = 4;
    private static final int MIN_YEAR = 1000;
    private static final int MAX_YEAR = 2199;
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th|er|\u00ba|o)?", Pattern.UNICODE_CHARACTER_CLASS);

    private Numbers() {}

    /** A day of a month: "3", "3rd", "1er". */
    static OptionalInt day(List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size() || tokens.get(at).kind() != Token.Kind.NUMBER) {
            return OptionalInt.empty();
        }
        Matcher matcher = DAY.matcher(tokens.get(at).lower());
        return matcher.matches() ? inRange(value(matcher.group(1)), 1, 31) : OptionalInt.empty();
    }

    static OptionalInt year(List<Token> tokens, int at) {
        OptionalInt value = upTo(MAX_YEAR, tokens, at);
        return value.isPresent() ? inRange(value, MIN_YEAR, MAX_YEAR) : value;
    }

    /** A whole number of at most four digits, from 1 to a limit. */
    static OptionalInt upTo(int limit, List<Token> tokens, int at) {
        if (at < 0 || at >= tokens.size() || tokens.get(at).kind() != Token.Kind.NUMBER) {
            return OptionalInt.empty();
        }
        return inRange(value(tokens.get(at).text()), 1, limit);
    }

    static OptionalInt value(String digits) {
        if (digits.isEmpty() || digits.length() > MAX_DIGITS) {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            if (digit < 0) {
                return OptionalInt.empty();
            }
            value = value * 10 + digit;
        }
        return OptionalInt.of(value);
    }

    static boolean isDash(Token token) {
        return token.is("-") || token.is("\u2013") || token.is("\u2014") || token.is("\u2010") || token.is("\u2011");
    }

    private static OptionalInt inRange(OptionalInt value, int min, int max) {
        return value.isPresent() && value.getAsInt() >= min && value.getAsInt() <= max ? value : OptionalInt.empty();
    }
}
