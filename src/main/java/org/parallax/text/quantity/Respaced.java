package org.parallax.text.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts numbers together that tokenised texts have torn apart: {@code 6, 728}, {@code 2 , 345}, {@code 4 . 9}. For
 * languages with a decimal point.
 */
final class Respaced {
    private final Set<String> months;

    /** @param months behind which a number is a day and what follows the comma another number */
    Respaced(Set<String> months) {
        this.months = months;
    }

    List<Atom> join(List<Atom> atoms) {
        List<Atom> joined = null;
        for (int i = 0; i < atoms.size(); i++) {
            int end = endOfNumber(atoms, i);
            if (end > i + 1 && joined == null) {
                joined = new ArrayList<>(atoms.subList(0, i));
            }
            if (joined != null) {
                joined.add(end > i + 1 ? join(atoms, i, end) : atoms.get(i));
            }
            i = end - 1;
        }
        return joined == null ? atoms : joined;
    }

    private static Atom join(List<Atom> atoms, int from, int end) {
        StringBuilder folded = new StringBuilder();
        atoms.subList(from, end).forEach(atom -> folded.append(atom.folded()));
        Atom first = atoms.get(from);
        return new Atom(first.start(), atoms.get(end - 1).end(), Atom.Kind.NUMBER, folded.toString(), first.spaced(), false);
    }

    private int endOfNumber(List<Atom> atoms, int from) {
        if (!isGroup(atoms, from, 1) || from > 0 && isBound(atoms, from - 1)) {
            return from + 1;
        }
        int end = from + 1;
        while (isMark(atoms, end, ",") && isGroup(atoms, end + 1, 3) && atoms.get(end + 1).spaced()) {
            end += 2;
        }
        boolean point = isMark(atoms, end, ".") && isDigits(atoms, end + 1) && atoms.get(end + 1).spaced() && from > 0;
        return point ? end + 2 : end;
    }

    /** Whether the atom before a number makes it a part of something else: "5 - 11, 220", "10 : 30", "May 12, 300 people". */
    private boolean isBound(List<Atom> atoms, int before) {
        int word = isMark(atoms, before, ".") && before > 0 ? before - 1 : before;
        return isMark(atoms, before, "-") || isMark(atoms, before, ":") || months.contains(atoms.get(word).folded());
    }

    private static boolean isMark(List<Atom> atoms, int at, String mark) {
        return at < atoms.size() && atoms.get(at).isMark() && atoms.get(at).is(mark);
    }

    private static boolean isDigits(List<Atom> atoms, int at) {
        return at < atoms.size() && atoms.get(at).isNumber() && atoms.get(at).folded().chars().allMatch(Character::isDigit);
    }

    /** Three digits, or at the beginning of a number one to three that do not begin with zero. */
    private static boolean isGroup(List<Atom> atoms, int at, int least) {
        if (!isDigits(atoms, at)) {
            return false;
        }
        String digits = atoms.get(at).folded();
        return digits.length() >= least && digits.length() <= 3 && (least == 3 || digits.charAt(0) != '0' || digits.length() == 1);
    }
}
