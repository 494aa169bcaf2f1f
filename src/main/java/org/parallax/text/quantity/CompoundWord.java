package org.parallax.text.quantity;

import java.util.ArrayList;
import java.util.BitSet;
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
        if (!cut(word, 0, pieces, new BitSet(), pack)) {
            return null;
        }
        if (pieces.size() < 2) {
            return null;
        }
        Numeral numeral = SpelledNumber.read(Line.ofPieces(word, pieces, pack), 0);
        boolean whole = numeral != null && numeral.to() == pieces.size();
        return whole ? new NumberWord(numeral.value(), false) : null;
    }

    /** Cuts the rest of the word, longest piece first; where that leads nowhere a shorter one (sette-cent-ottanta). */
    private static boolean cut(String word, int at, List<Atom> pieces, BitSet dead, QuantityPack pack) {
        if (at == word.length()) {
            return true;
        }
        for (int end = word.length(); end > at && !dead.get(at); end--) {
            String piece = word.substring(at, end);
            if (isPiece(piece, end == word.length(), pack)) {
                pieces.add(new Atom(at, end, Atom.Kind.WORD, piece, true, false));
                if (cut(word, end, pieces, dead, pack)) {
                    return true;
                }
                pieces.removeLast();
            }
        }
        dead.set(at);
        return false;
    }

    private static boolean isPiece(String piece, boolean last, QuantityPack pack) {
        return pack.grammar().numbers().get(piece) != null || !last && pack.grammar().connectors().get(piece) != null;
    }
}
