package org.parallax.text.quantity;

/** Decides whether the {@code m} glued to digits is a million ({@code €640m}, {@code 5m people}) or metres ({@code a 100m race}). */
final class SuffixM {
    private SuffixM() {}

    static boolean isMillion(Line line, int suffix) {
        String letter = line.word(suffix);
        if (!letter.equals("m")) {
            return true;
        }
        if (line.text().charAt(line.atom(suffix).start()) == 'M') {
            return true;
        }
        int number = suffix - 1;
        boolean money = line.pack().units().signBefore(line, number) != null || line.pack().units().moneyAt(line, suffix + 1) != null;
        return money || line.pack().isPluralWord(line.word(suffix + 1)) || isRangeOfMoney(line, number);
    }

    /** {@code $5-10m}: the sign stands before the first number. */
    private static boolean isRangeOfMoney(Line line, int number) {
        boolean range = line.isHyphen(number - 1) && line.isNumber(number - 2);
        return range && line.pack().units().signBefore(line, number - 2) != null;
    }
}
