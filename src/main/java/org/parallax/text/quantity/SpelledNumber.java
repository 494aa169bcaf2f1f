package org.parallax.text.quantity;

import java.util.Arrays;
import org.parallax.text.quantity.PhraseTable.Match;

/**
 * Reads a cardinal in words, atom by atom.
 *
 * <p>The number is a falling list of parts, each with the place that is still free below it: "three million two hundred"
 * is 3,000,000 (free below a million) and 200 (free below a hundred). A word that adds must fit under the last part; a
 * word that multiplies takes all smaller parts together.
 */
final class SpelledNumber {
    private static final int MAX_PARTS = 24;

    private final Line line;
    private final QuantityPack pack;
    private final double[] parts = new double[MAX_PARTS];
    private final double[] free = new double[MAX_PARTS];
    private int count;
    private int end;

    private SpelledNumber(Line line) {
        this.line = line;
        this.pack = line.pack();
    }

    /** The longest number in words from {@code from} on, or null. */
    static Numeral read(Line line, int from) {
        return new SpelledNumber(line).read(from);
    }

    /** The number in words, and digits with characters that multiply, as in {@code 5億1萬}, or null. */
    private Numeral read(int from) {
        end = from;
        while (count < MAX_PARTS) {
            int connected = count == 0 ? end : afterConnector();
            boolean taken = connected > end && take(connected) || take(end);
            if (!taken) {
                break;
            }
        }
        if (count == 0) {
            return null;
        }
        if (isShortened()) {
            parts[count - 1] *= free[count - 2] / 10;
        }
        double value = Arrays.stream(parts, 0, count).sum();
        return Numeral.of(from, end, value, Math.max(1, Digits.precisionOf(value)), Numeral.Form.WORDS);
    }

    /** 二百五: a digit right behind a hundred counts tens. */
    private boolean isShortened() {
        boolean digit = pack.grammar().isMixing() && count > 1 && parts[count - 1] < 10 && parts[count - 1] >= 1 && free[count - 2] >= 100;
        return digit && pack.grammar().connectors().get(line.word(end - 2)) == null && pack.grammar().isCounter(line.word(end - 2));
    }

    private int afterConnector() {
        Match<String> connector = pack.grammar().connectors().at(line, end);
        if (connector != null) {
            return connector.to();
        }
        return line.isHyphen(end) && line.isGlued(end) == line.isGlued(end + 1) ? end + 1 : end;
    }

    private boolean take(int at) {
        Match<NumberWord> word = wordAt(at);
        if (word == null || word.from() > at) {
            return false;
        }
        NumberWord number = word.value();
        boolean connected = at > end;
        boolean joined = connected && !line.isHyphen(end);
        boolean single = joined && number.multiplies() && pack.grammar().isMixing() && number.value() < free[count - 1];
        boolean fits = single ? push(number.value(), number.value()) : number.multiplies() ? isMultiplied(joined, number.value()) && multiply(number.value()) : add(number.value(), joined, word.to());
        if (fits) {
            end = word.to();
        }
        return fits;
    }

    private Match<NumberWord> wordAt(int at) {
        Match<NumberWord> word = pack.grammar().numbers().at(line, at);
        if (word != null || !line.isWord(at)) {
            return word;
        }
        NumberWord compound = pack.grammar().isCompounding() ? CompoundWord.read(line.word(at), pack) : null;
        return compound == null ? null : new Match<>(at, at + 1, compound);
    }

    /** Behind an "and" a word that multiplies begins a part of its own: "a thousand and a hundred", where languages say so. */
    private boolean isMultiplied(boolean joined, double by) {
        return !joined || !pack.grammar().joiner().isEmpty() && by < free[count - 1];
    }

    private boolean add(double value, boolean connected, int next) {
        if (count == 0) {
            return push(value, freeBelow(value));
        }
        double last = parts[count - 1];
        boolean unitsFirst = pack.grammar().isUnitsFirst() && connected && last < 10 && value >= 20 && value < 100 && value % 10 == 0;
        if (unitsFirst) {
            boolean fits = count == 1 || last + value < free[count - 2];
            parts[count - 1] = fits ? last + value : last;
            free[count - 1] = fits ? 1 : free[count - 1];
            return fits;
        }
        if (value >= free[count - 1] || value == 0 || startsNumber(value, next)) {
            return false;
        }
        return push(value, freeBelow(value));
    }

    /** Whether "two hundred and three" goes on "... hundred": then another number begins with "three". */
    private boolean startsNumber(double value, int next) {
        Match<NumberWord> after = pack.grammar().numbers().at(line, next);
        double below = free[count - 1];
        return after != null && after.value().multiplies() && after.value().value() <= below && value * after.value().value() >= below;
    }

    private boolean multiply(double by) {
        double sum = 0;
        int kept = count;
        while (kept > 0 && parts[kept - 1] < by) {
            kept--;
            sum += parts[kept];
        }
        double product = kept == count ? by : sum * by;
        if (kept == count && pack.grammar().isMixing() && count > 0) {
            kept = 0;
            product = Arrays.stream(parts, 0, count).sum() * by;
        } else if (kept > 0 && product >= free[kept - 1]) {
            if (kept < count || by < parts[kept - 1]) {
                return false;
            }
            product = parts[kept - 1] * by;
            kept--;
        }
        count = kept;
        return push(product, by);
    }

    private boolean push(double value, double below) {
        parts[count] = value;
        free[count] = below;
        count++;
        return true;
    }

    private double freeBelow(double value) {
        if (pack.grammar().isVigesimal() && (value == 60 || value == 80)) {
            return 20;
        }
        return value < 20 ? 1 : Digits.precisionOf(value);
    }
}
