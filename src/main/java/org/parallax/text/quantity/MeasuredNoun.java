package org.parallax.text.quantity;

import org.parallax.text.quantity.PhraseTable.Match;

/** The thing whose amount a measure is: "a turnout of nearly 55 percent", "18 kilometres deep", "the price rose by 40". */
final class MeasuredNoun {
    private static final int REACH = 9;

    private MeasuredNoun() {}

    /** The nearest measured thing in the clause, behind the phrase when adjacent, else before it; or null. */
    static CountedNoun find(Line line, Phrase phrase) {
        PhraseTable<String> measured = line.pack().nouns().measured();
        int after = MeasureReader.afterHyphen(line, phrase.to());
        Match<String> of = line.pack().grammar().ofWords().at(line, after);
        after = of == null ? after : of.to();
        after = line.pack().grammar().isArticle(line.word(after)) ? after + 1 : after;
        Match<String> adjacent = measured.at(line, after);
        if (adjacent != null) {
            return noun(adjacent);
        }
        CountedNoun substance = of == null ? null : CountedNoun.find(line, phrase);
        if (substance != null) {
            return substance;
        }
        for (int end = phrase.from(); end > Math.max(0, phrase.from() - REACH); end--) {
            Match<String> before = measured.before(line, end);
            if (before != null) {
                return noun(before);
            }
            boolean mark = line.isMark(end - 1) && !line.isHyphen(end - 1) && !line.is(end - 1, ",");
            if (mark || line.isNumber(end - 1)) {
                break;
            }
        }
        Match<String> second = measured.at(line, after + 1);
        return second == null || line.isMark(after) ? null : noun(second);
    }

    private static CountedNoun noun(Match<String> match) {
        return new CountedNoun(match.from(), match.to(), match.value(), "");
    }
}
