package org.parallax.text.quantity;

/**
 * A number as read from the atoms {@code [from, to)}.
 *
 * @param precision place value of the last significant digit
 * @param low lowest and {@code high} highest value of a vague number ("dozens"); both equal {@code value} otherwise
 */
record Numeral(int from, int to, double value, double precision, double low, double high, Form form) {
    /** How it is written. A {@code SHARE} is a fraction of something that is not named with it ("a third"). */
    enum Form {
        DIGITS, WORDS, SHARE, VAGUE
    }

    static Numeral of(int from, int to, double value, double precision, Form form) {
        return new Numeral(from, to, value, precision, value, value, form);
    }

    static Numeral vague(int from, int to, double low, double high) {
        return new Numeral(from, to, low, low, low, high, Form.VAGUE);
    }

    boolean isVague() {
        return form == Form.VAGUE;
    }

    boolean isShare() {
        return form == Form.SHARE;
    }

    boolean isDigits() {
        return form == Form.DIGITS;
    }

    Numeral times(double factor, int newTo) {
        return new Numeral(from, newTo, value * factor, precision * factor, low * factor, high * factor, form);
    }

    Numeral negated(int newFrom) {
        return new Numeral(newFrom, to, -value, precision, -high, -low, form);
    }

    /** In per cent, for a share. */
    Numeral inPercent() {
        return new Numeral(from, to, value * 100, precision * 100, low * 100, high * 100, form);
    }
}
