package org.parallax.text.quantity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.text.language.Lexicon;

/**
 * The units that are known in every language: {@code lang/und/quantity-units.txt}. Factors are those of UCUM; a month and
 * a year are mean Gregorian.
 */
final class UnitTable {
    private static final Lexicon DATA = Lexicon.get("und", "quantity-units");
    private static final Map<String, Unit> UNITS = readUnits();
    private static final Map<String, List<String>> AMBIGUOUS = readAmbiguous();

    private static final Set<String> LETTER_SIGNS = readLetterSigns();
    private static final Set<String> LOWER_CODES =
            DATA.terms("lower-codes").stream().flatMap(line -> Arrays.stream(line.split(" "))).collect(Collectors.toUnmodifiableSet());

    private UnitTable() {}

    /**
     * The unit of a code as language packs write it: a UCUM code, an ISO 4217 code, {@code ISO*factor} for a subunit, or
     * {@code ?name} for money that several countries call by one name.
     */
    static Unit get(String code) {
        Unit unit = UNITS.get(code);
        if (unit != null) {
            return unit;
        }
        int times = code.indexOf('*');
        String money = times < 0 ? code : code.substring(0, times);
        boolean known = money.startsWith("?") ? AMBIGUOUS.containsKey(money.substring(1)) : money.length() == 3;
        if (!known) {
            throw new IllegalArgumentException("no unit \"" + code + "\"");
        }
        return new Unit(money, Dimension.MONEY, money, times < 0 ? 1 : Double.parseDouble(code.substring(times + 1)), 0);
    }

    /** Words and symbols for units that all languages share. */
    static Map<String, String> symbols() {
        return DATA.map("symbols");
    }

    /** Signs of money that stand before the number. */
    static Map<String, String> signs() {
        return DATA.map("signs");
    }

    /** ISO 4217 codes that are written as codes. */
    static List<String> currencyCodes() {
        return DATA.terms("codes").stream().flatMap(line -> Arrays.stream(line.split(" "))).toList();
    }

    /** Codes that nobody takes for a word: "usd". */
    static boolean isCodeInLowerCase(String word) {
        return LOWER_CODES.contains(word);
    }

    /** Signs of letters that digits may follow directly: "USD115", "Rs5". */
    static Set<String> letterSigns() {
        return LETTER_SIGNS;
    }

    private static Set<String> readLetterSigns() {
        Set<String> signs = new HashSet<>(currencyCodes());
        signs().keySet().stream().filter(sign -> sign.chars().allMatch(Character::isLetter)).forEach(signs::add);
        return Set.copyOf(signs);
    }

    /** For money of one name in several countries: the default code first, then {@code country:code}. */
    static List<String> candidates(String name) {
        return AMBIGUOUS.get(name);
    }

    private static Map<String, Unit> readUnits() {
        Map<String, Unit> units = new LinkedHashMap<>();
        DATA.map("units").forEach((code, definition) -> {
            String[] fields = definition.split(" ");
            double offset = fields.length > 3 ? Double.parseDouble(fields[3]) : 0;
            units.put(code, new Unit(code, Dimension.valueOf(fields[0]), fields[1], Double.parseDouble(fields[2]), offset));
        });
        return units;
    }

    private static Map<String, List<String>> readAmbiguous() {
        return DATA.map("ambiguous").entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> List.of(entry.getValue().split(" "))));
    }
}
