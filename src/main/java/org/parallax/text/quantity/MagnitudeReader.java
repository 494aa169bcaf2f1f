package org.parallax.text.quantity;

/** Recognises the magnitude of an earthquake: "magnitude 6.4", "a 6.6-magnitude quake", "put the magnitude at 6.6". */
final class MagnitudeReader {
    private static final Unit MAGNITUDE = new Unit("1", Dimension.MAGNITUDE, "1", 1, 0);
    private static final int REACH = 5;
    private static final double HIGHEST = 10;

    private MagnitudeReader() {}

    /** The phrase as a magnitude where words beside it say so, else the phrase itself. */
    static Phrase read(Line line, Phrase phrase) {
        if (phrase.unit() != null || phrase.high() > HIGHEST) {
            return phrase;
        }
        NounWords nouns = line.pack().nouns();
        int after = MeasureReader.afterHyphen(line, phrase.to());
        if (nouns.isMagnitude(line.word(after))) {
            return phrase.in(MAGNITUDE).over(phrase.from(), after + 1);
        }
        for (int i = phrase.from() - 1; i >= Math.max(0, phrase.from() - REACH); i--) {
            if (nouns.isMagnitude(line.word(i))) {
                return phrase.in(MAGNITUDE).over(phrase.from() - i <= 2 ? i : phrase.from(), phrase.to());
            }
            if (!nouns.isMagnitudeLink(line.word(i)) && !line.isHyphen(i)) {
                break;
            }
        }
        return phrase;
    }
}
