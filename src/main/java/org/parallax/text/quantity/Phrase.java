package org.parallax.text.quantity;

/**
 * A number with its unit and qualifier, over the atoms {@code [from, to)}; {@code [numberFrom, numberTo)} holds the number
 * itself, for a range both.
 *
 * @param value the number in {@code unit}; of a range or a vague number its lower end
 * @param high of a range or a vague number its upper end, else {@code value}
 * @param unit null where none is stated
 * @param per the UCUM code of the denominator of a rate, or null
 */
record Phrase(
        int from, int to, int numberFrom, int numberTo, Numeral numeral, double value, double high, double precision, Qualifier qualifier,
        Unit unit, String per) {

    boolean isMoney() {
        return unit != null && unit.isMoney();
    }

    boolean isCount() {
        return unit == null || unit.dimension() == Dimension.COUNT;
    }

    boolean is(Dimension dimension) {
        return unit != null && unit.dimension() == dimension;
    }

    boolean isInterval() {
        return qualifier == Qualifier.BETWEEN || qualifier == Qualifier.VAGUE;
    }

    Phrase over(int newFrom, int newTo) {
        return new Phrase(newFrom, newTo, numberFrom, numberTo, numeral, value, high, precision, qualifier, unit, per);
    }

    Phrase with(Qualifier newQualifier) {
        return new Phrase(from, to, numberFrom, numberTo, numeral, value, high, precision, newQualifier, unit, per);
    }

    Phrase in(Unit newUnit) {
        return new Phrase(from, to, numberFrom, numberTo, numeral, value, high, precision, qualifier, newUnit, per);
    }

    Phrase per(String newPer, int newTo) {
        return new Phrase(from, newTo, numberFrom, numberTo, numeral, value, high, precision, qualifier, unit, newPer);
    }
}
