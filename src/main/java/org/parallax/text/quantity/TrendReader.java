package org.parallax.text.quantity;

import org.parallax.text.quantity.PhraseTable.Match;
import org.parallax.text.segment.PartOfSpeech;

/** Decides whether a number is itself a change ("rose 5%", "13 percent dearer") or a level reached ("fell to 5%"). */
final class TrendReader {
    private static final int REACH = 5;
    private static final int REACH_OF_NOUN = 3;

    private TrendReader() {}

    static Trend read(Line line, Phrase phrase) {
        Trend behind = behind(line, phrase);
        boolean level = line.pack().events().isLevel(line.word(phrase.from() - 1)) && !isOfChange(line, phrase);
        if (behind != Trend.NONE || level) {
            return behind;
        }
        return phrase.unit() != null || isBy(line, phrase) ? before(line, phrase) : Trend.NONE;
    }

    /** "a gain of half a percent". */
    private static boolean isOfChange(Line line, Phrase phrase) {
        Match<String> of = line.pack().grammar().ofWords().before(line, phrase.from());
        return of != null && phrase.unit() != null && line.pack().events().changes().before(line, of.from()) != null;
    }

    private static boolean isBy(Line line, Phrase phrase) {
        return line.word(phrase.from() - 1).equals(line.pack().setting("by"));
    }

    /** "picked up 12 people": of a verb, and no change unless per cent say so. */
    private static boolean isParticle(Line line, Phrase phrase, Match<Trend> change) {
        boolean adverb = change.to() - change.from() == 1 && (line.tag(change.from()) == PartOfSpeech.ADP || line.tag(change.from()) == PartOfSpeech.ADV);
        return adverb && line.tag(change.from() - 1) == PartOfSpeech.VERB && !phrase.is(Dimension.PERCENT);
    }

    private static Trend behind(Line line, Phrase phrase) {
        int at = MeasureReader.afterHyphen(line, phrase.to());
        for (int i = at; i < at + REACH_OF_NOUN && line.isWord(i); i++) {
            Match<Trend> after = line.pack().events().changesAfter().at(line, i);
            if (after != null) {
                return after.value();
            }
            if (line.pack().isBoundary(line.word(i))) {
                return Trend.NONE;
            }
        }
        return Trend.NONE;
    }

    private static Trend before(Line line, Phrase phrase) {
        EventWords words = line.pack().events();
        for (int end = phrase.from(); end > Math.max(0, phrase.from() - REACH); end--) {
            Match<Trend> change = words.changes().before(line, end);
            if (change != null && !isParticle(line, phrase, change)) {
                return change.value();
            }
            int last = end - 1;
            if (line.isMark(last) || line.isNumber(last) || words.isLevel(line.word(last)) && !(last == phrase.from() - 1 && isOfChange(line, phrase)) || words.isStop(line.word(last))) {
                return Trend.NONE;
            }
        }
        return Trend.NONE;
    }
}
