package org.parallax.text.quantity;

/**
 * A unit of measure or money: {@code value × factor + offset} is the value in the normal unit.
 *
 * @param code UCUM, {@code pp}, {@code bp}, ISO 4217, or {@code ?name} for money of a country still to be found
 */
record Unit(String code, Dimension dimension, String normal, double factor, double offset) {
    static final Unit COUNT = new Unit("1", Dimension.COUNT, "1", 1, 0);
    static final Unit PERCENT = new Unit("%", Dimension.PERCENT, "%", 1, 0);

    boolean isMoney() {
        return dimension == Dimension.MONEY;
    }

    boolean isAmbiguousMoney() {
        return code.startsWith("?");
    }

    /** The same money, of which a subunit is still {@code factor} of it. */
    Unit withCurrency(String currency) {
        return new Unit(currency, Dimension.MONEY, currency, factor, 0);
    }
}
