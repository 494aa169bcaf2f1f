package org.parallax.text.quantity;

import org.parallax.text.quantity.PhraseTable.Match;

/** Recognises degrees written as one letter, {@code 45C} and {@code 113F}, in sentences about heat and cold. */
final class Degrees {
    private static final double HIGHEST = 200;

    private Degrees() {}

    /** Degrees of the letter glued to the digits, or null. */
    static Match<Unit> at(Line line, Numeral numeral, int at) {
        boolean letter = numeral.isDigits() && at == numeral.to() && line.isGlued(at) && line.isCapital(at) && numeral.value() < HIGHEST;
        String code = line.is(at, "c") ? "Cel" : line.is(at, "f") ? "[degF]" : "";
        return letter && !code.isEmpty() && line.pack().topics().isOfHeat(line, at) ? new Match<>(at, at + 1, UnitTable.get(code)) : null;
    }
}
