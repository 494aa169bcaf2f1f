package org.parallax.text.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads digits with separators as one language writes them. Where a separator can only be read the other way
 * ({@code 6.4} in a language with a decimal comma), it is.
 */
final class Digits {
    /** A value and the place value of its last significant digit. */
    record Reading(double value, double precision) {}

    /** For a language that is written with either, as Spanish in America and in Europe: three digits behind a separator are then a group. */
    static final char EITHER = 0;

    private static final int MAX_LENGTH = 40;

    private Digits() {}

    /** Empty where the groups make no number: an IP address, a version, a list of digits. */
    static Optional<Reading> read(String written, char decimal) {
        if (written.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String plain = (written.startsWith(".") ? "0" : "") + written.replace("'", " ");
        char last = lastSeparator(plain);
        if (last == 0) {
            return Optional.of(reading(plain.replace(" ", "")));
        }
        boolean mixed = plain.indexOf(last == '.' ? ',' : '.') >= 0 || plain.indexOf(' ') >= 0;
        boolean once = plain.indexOf(last) == plain.lastIndexOf(last);
        boolean isDecimal = once && (mixed || last == decimal || !isGrouped(plain, last));
        String whole = isDecimal ? plain.substring(0, plain.lastIndexOf(last)) : plain;
        String fraction = isDecimal ? plain.substring(plain.lastIndexOf(last) + 1) : "";
        if (!isGroupedThroughout(whole) || fraction.indexOf(' ') >= 0) {
            return Optional.empty();
        }
        String digits = whole.replace(" ", "").replace(".", "").replace(",", "");
        return Optional.of(reading(isDecimal ? digits + "." + fraction : digits));
    }

    private static char lastSeparator(String written) {
        int last = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
        return last < 0 ? 0 : written.charAt(last);
    }

    /** Whether a single separator could group thousands: one to three digits before it, not a lone zero, and three after. */
    private static boolean isGrouped(String written, char separator) {
        int at = written.indexOf(separator);
        return at <= 3 && written.length() - at - 1 == 3 && !written.startsWith("0");
    }

    /** Groups of three, or as in India of two with a last one of three; one kind of separator. */
    private static boolean isGroupedThroughout(String whole) {
        int run = 0;
        int groups = 0;
        char separator = 0;
        boolean pairs = false;
        for (int i = whole.length() - 1; i >= -1; i--) {
            char c = i < 0 ? 0 : whole.charAt(i);
            if (Character.isDigit(c)) {
                run++;
                continue;
            }
            boolean first = groups == 0;
            if (c == 0) {
                return first || run >= 1 && run <= 3;
            }
            if (separator != 0 && c != separator) {
                return false;
            }
            boolean pair = !first && run == 2;
            if (run != 3 && !pair || pairs && !pair) {
                return false;
            }
            pairs |= pair;
            separator = c;
            groups++;
            run = 0;
        }
        return true;
    }

    private static Reading reading(String digits) {
        double value = new BigDecimal(digits).doubleValue();
        int point = digits.indexOf('.');
        if (point >= 0) {
            return new Reading(value, Math.pow(10, point + 1 - digits.length()));
        }
        int zeros = 0;
        while (zeros < digits.length() - 1 && digits.charAt(digits.length() - 1 - zeros) == '0') {
            zeros++;
        }
        return new Reading(value, value == 0 ? 1 : Math.pow(10, zeros));
    }

    /** The place value of the last significant digit of a value that is not written in digits. */
    static double precisionOf(double value) {
        BigDecimal plain = BigDecimal.valueOf(value).stripTrailingZeros();
        return value == 0 ? 1 : Math.pow(10, -plain.scale());
    }
}
