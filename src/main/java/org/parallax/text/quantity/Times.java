package org.parallax.text.quantity;

import java.util.Optional;
import org.parallax.text.time.TimeExpression;

/** Finds the time expressions of a line that hold an atom or say when a number held. */
final class Times {
    private static final int REPORT_REACH = 4;
    private static final int NEAR = 400;

    private Times() {}

    /** Whether the atom belongs to a time expression. */
    static boolean holds(Line line, int at) {
        return line.isInTime(line.atom(at).start());
    }

    /**
     * The time expression that says when the number held: one behind "as of" or "by", or beside a word of reporting; the
     * nearest to the phrase. A time that may be that of the event itself is none.
     */
    static Optional<TimeExpression> asOf(Line line, Phrase phrase) {
        TimeExpression nearest = null;
        int distance = Integer.MAX_VALUE;
        int start = line.atom(phrase.from()).start();
        for (TimeExpression time : line.timesBetween(start - NEAR, start + NEAR)) {
            int from = atomAt(line, time.span().start());
            int to = atomAt(line, time.span().end());
            int away = from >= phrase.to() ? from - phrase.to() : phrase.from() - to;
            if (away >= 0 && away < distance && isAsOf(line, phrase, from, to)) {
                nearest = time;
                distance = away;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int atomAt(Line line, int offset) {
        int low = 0;
        int high = line.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (line.atom(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isAsOf(Line line, Phrase phrase, int from, int to) {
        EventWords words = line.pack().events();
        if (words.isNotAsOf(line.word(from - 1))) {
            return false;
        }
        if (words.isAsOf(line.word(from - 1)) || words.isAsOf(line.word(from))) {
            return true;
        }
        for (int i = Math.max(0, from - REPORT_REACH); i < Math.min(line.size(), to + 2); i++) {
            if (words.isReport(line.word(i))) {
                return true;
            }
        }
        return isStanding(line, phrase, from);
    }

    /** "stood at 81 on Wednesday evening": a level, and the time right behind it. */
    private static boolean isStanding(Line line, Phrase phrase, int timeFrom) {
        boolean near = timeFrom >= phrase.to() && timeFrom - phrase.to() <= 2;
        return near && line.pack().events().isLevel(line.word(phrase.from() - 1)) && line.isWord(phrase.from() - 2);
    }
}
