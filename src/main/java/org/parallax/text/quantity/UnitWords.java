package org.parallax.text.quantity;

import org.parallax.text.quantity.PhraseTable.Match;

/** The words and signs of one language for units and money, with those that all languages share. */
final class UnitWords {
    private final PhraseTable<Unit> units;
    private final PhraseTable<Unit> signs;
    private final PhraseTable<Unit> prefixes;

    UnitWords(PackData data) {
        Lexer lexer = data.lexer();
        units = new PhraseTable<>();
        signs = data.table("units-before", UnitTable::get);
        prefixes = data.table("unit-prefixes", UnitTable::get);
        UnitTable.symbols().forEach((word, code) -> units.put(lexer.read(word), UnitTable.get(code)));
        UnitTable.signs().forEach((word, code) -> {
            signs.put(lexer.read(word), UnitTable.get(code));
            units.put(lexer.read(word), UnitTable.get(code));
        });
        for (String code : UnitTable.currencyCodes()) {
            signs.put(lexer.read(code), UnitTable.get(code));
            units.put(lexer.read(code), UnitTable.get(code));
        }
        data.map("units").forEach((word, code) -> units.put(lexer.read(word), UnitTable.get(code)));
    }

    /** Whether the one word is a unit. */
    boolean isUnit(String word) {
        return units.get(word) != null;
    }

    /** The unit whose word begins at the atom, or null. */
    Match<Unit> at(Line line, int at) {
        Match<Unit> unit = units.at(line, at);
        return unit == null || isWritten(line, unit) ? unit : null;
    }

    /** The money whose word begins at the atom, or null. */
    Match<Unit> moneyAt(Line line, int at) {
        Match<Unit> unit = at(line, at);
        return unit != null && unit.value().isMoney() ? unit : null;
    }

    /** The money whose sign or code ends before the atom, or null. */
    Match<Unit> signBefore(Line line, int end) {
        Match<Unit> sign = signs.before(line, end);
        if (sign != null && !isSign(line, sign)) {
            sign = signs.last(line, end);
        }
        return sign == null || isWritten(line, sign) ? sign : null;
    }

    /** Units in words that stand before their number, as in Chinese. */
    PhraseTable<Unit> prefixes() {
        return prefixes;
    }

    /** A sign with letters is capital and glued: "A$5", not "a $5 note". */
    private static boolean isSign(Line line, Match<Unit> sign) {
        boolean letters = sign.to() - sign.from() > 1 && line.isWord(sign.from()) && line.isMark(sign.to() - 1) && !line.is(sign.to() - 1, ".");
        boolean written = line.isCapital(sign.from()) && (line.isGlued(sign.from() + 1) || line.word(sign.from()).length() > 1);
        return !letters || written;
    }

    /** Currency codes are upper case ("all" is no lek). */
    private static boolean isWritten(Line line, Match<Unit> unit) {
        String word = line.word(unit.from());
        boolean code = unit.to() - unit.from() == 1 && unit.value().isMoney() && unit.value().code().equalsIgnoreCase(word);
        return !code || UnitTable.isCodeInLowerCase(word) || line.written(unit.from(), unit.to()).equals(unit.value().code());
    }
}
