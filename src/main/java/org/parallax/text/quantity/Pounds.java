package org.parallax.text.quantity;

/**
 * Decides whether pounds are money or a weight: by the words of the sentence, millions of them are money, and as an
 * adjective with a hyphen ("a 40,800-pound vehicle") or of a substance ("500 pounds of explosives") they weigh.
 */
final class Pounds {
    private static final double MILLION = 1e6;

    private Pounds() {}

    /** The phrase with pounds as a weight where they are one, else the phrase itself. */
    static Phrase read(Line line, Phrase phrase) {
        boolean pounds = phrase.unit() != null && phrase.unit().code().equals("?pound") && line.isWord(phrase.to() - 1);
        return pounds && isWeight(line, phrase) ? phrase.in(UnitTable.get("[lb_av]")) : phrase;
    }

    private static boolean isWeight(Line line, Phrase phrase) {
        if (phrase.high() >= MILLION) {
            return false;
        }
        boolean hyphen = line.isHyphen(phrase.numberTo());
        boolean substance = line.pack().grammar().ofWords().at(line, phrase.to()) != null;
        int weights = line.pack().topics().countWeights(line, phrase.from());
        int monies = line.pack().topics().countMonies(line, phrase.from());
        return monies == 0 ? hyphen || substance || weights > 0 : weights > monies;
    }
}
