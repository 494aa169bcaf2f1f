package org.parallax.text.quantity;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a number written as one word, as in German (dreiundzwanzigtausend) and Italian (duecentoventitré): cuts it into
 * number words from left to right, longest first, and hands the pieces to {@link SpelledNumber}.
 */
final class CompoundWord {
    private static final int MAX_LENGTH = 80;

    private CompoundWord() {}

    /** The value of the whole word, or null where it is not made of number words only. */
    static NumberWord read(String word, QuantityPack pack) {
        if (word.length() > MAX_LENGTH || !pack.grammar().startsCompound(word)) {
            return null;
        }
        List<Atom> pieces = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            int end = word.length();
            while (end > at && !isPiece(word.substring(at, end), end == word.length(), pack)) {
                end--;
            }
            if (end == at) {
                return null;
            }
            pieces.add(new Atom(at, end, Atom.Kind.WORD, word.substring(at, end), true, false));
            at = end;
        }
        if (pieces.size() < 2) {
            return null;
        }
        Numeral numeral = SpelledNumber.read(Line.ofPieces(word, pieces, pack), 0);
        boolean whole = numeral != null && numeral.to() == pieces.size();
        return whole ? new NumberWord(numeral.value(), false) : null;
    }

    private static boolean isPiece(String piece, boolean last, QuantityPack pack) {
        return pack.grammar().numbers().get(piece) != null || !last && pack.grammar().connectors().get(piece) != null;
    }
}
