package org.parallax.text.quantity;

import org.parallax.text.quantity.PhraseTable.Match;
import org.parallax.text.segment.PartOfSpeech;

/**
 * The noun phrase that a number counts, over the atoms {@code [from, to)}.
 *
 * @param key class of its head
 * @param event class of the event that the head itself names ("deaths"), or empty
 */
record CountedNoun(int from, int to, String key, String event) {
    private static final int MAX_ATOMS = 8;

    /** The noun phrase behind a phrase, or null. */
    static CountedNoun find(Line line, Phrase phrase) {
        int from = start(line, phrase.to());
        if (from < 0) {
            return null;
        }
        int to = line.isTagged() ? taggedEnd(line, from) : plainEnd(line, from);
        return to <= from ? null : of(line, from, to);
    }

    /** The noun phrase over these atoms, with the class of its head. */
    static CountedNoun of(Line line, int from, int to) {
        for (int i = from; i < to; i++) {
            Match<String> event = line.pack().nouns().eventNouns().at(line, i);
            if (event != null && event.to() <= to) {
                return new CountedNoun(from, to, NounWords.classOf(event.value()), NounWords.eventOf(event.value()));
            }
        }
        int head = head(line, from, to);
        return new CountedNoun(from, to, line.pack().nouns().key(line, head), "");
    }

    private static int start(Line line, int after) {
        int at = MeasureReader.afterHyphen(line, after);
        Match<String> of = line.pack().grammar().ofWords().at(line, at);
        at = of == null ? at : of.to();
        boolean possessive = line.tag(at) == PartOfSpeech.PRON && line.pack().grammar().isHalved(line.word(at));
        boolean determined = of != null && (line.tag(at) == PartOfSpeech.DET || possessive || line.pack().grammar().isArticle(line.word(at)));
        at = determined ? at + 1 : at;
        at = of != null && line.isWord(at) && line.is(at + 1, "'s") ? at + 2 : at;
        Numeral whole = of == null || !line.isNumber(at) && line.pack().grammar().numbers().get(line.word(at)) == null ? null : NumberReader.read(line, at);
        at = whole == null ? at : whole.to();
        while (line.pack().nouns().isCounter(line.word(at))) {
            at++;
        }
        return line.isWord(at) ? at : -1;
    }

    private static boolean stops(Line line, int at) {
        String word = line.word(at);
        return !line.isWord(at) || line.pack().isBoundary(word) || !line.isTagged() && line.pack().events().isCopula(word)
                || line.pack().grammar().numbers().get(word) != null && line.pack().nouns().classes().get(word) == null || Times.holds(line, at);
    }

    private static int taggedEnd(Line line, int from) {
        int end = from;
        boolean noun = false;
        for (int i = from; i < Math.min(line.size(), from + MAX_ATOMS); i++) {
            boolean glued = line.isGlued(i) && line.isGlued(i + 1);
            if (line.isHyphen(i) && i > from && (glued || line.pack().nouns().isPrefix(line.word(i - 1)))) {
                continue;
            }
            Match<String> phrase = line.pack().nouns().classes().at(line, i);
            if (phrase != null && phrase.to() - i > 1 && !noun) {
                noun = true;
                end = phrase.to();
                i = end - 1;
                continue;
            }
            boolean and = line.pack().grammar().connectors().get(line.word(i)) != null;
            if (stops(line, i) && !(and && (noun ? leadsToPlural(line, i) : premodifies(line, i)))) {
                break;
            }
            PartOfSpeech tag = line.tag(i);
            boolean nominal = tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN || line.pack().nouns().isKnown(line.word(i));
            if (nominal && noun && isComplete(line, i - 1) && !isComplete(line, i)) {
                break;
            }
            if (nominal && !(noun && isEvent(line, i))) {
                noun = true;
                end = i + 1;
            } else if (noun ? !leadsToPlural(line, i) : !premodifies(line, i)) {
                break;
            }
        }
        return noun ? end : from;
    }

    /** "shipping and trading companies", "US public schools": behind a singular, with a plural to come. */
    private static boolean leadsToPlural(Line line, int at) {
        boolean and = line.pack().grammar().connectors().get(line.word(at)) != null;
        if (isComplete(line, at - 1) || !and && line.tag(at) != PartOfSpeech.ADJ) {
            return false;
        }
        for (int i = at + 1; i <= at + 2 && line.isWord(i) && mayPrecedeHead(line, i); i++) {
            if (isComplete(line, i)) {
                return !and || i > at + 1;
            }
        }
        return false;
    }

    private static boolean mayPrecedeHead(Line line, int at) {
        PartOfSpeech tag = line.tag(at);
        return !line.pack().isBoundary(line.word(at)) && line.pack().grammar().numbers().get(line.word(at)) == null
                && (tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN || tag == PartOfSpeech.ADJ || tag == PartOfSpeech.VERB);
    }

    /** Whether the atom ends a plural: "two arms" may go on to "dealers", not to "Monday". */
    private static boolean isComplete(Line line, int at) {
        return line.pack().isPluralWord(line.word(at)) && line.tag(at) == PartOfSpeech.NOUN;
    }

    private static boolean isEvent(Line line, int at) {
        return line.pack().events().events().at(line, at) != null && line.pack().nouns().eventNouns().at(line, at) == null;
    }

    private static boolean premodifies(Line line, int at) {
        PartOfSpeech tag = line.tag(at);
        PartOfSpeech next = line.tag(line.isHyphen(at + 1) ? at + 2 : at + 1);
        boolean before = next == PartOfSpeech.NOUN || next == PartOfSpeech.PROPN || next == PartOfSpeech.ADJ;
        boolean and = line.pack().grammar().connectors().get(line.word(at)) != null && line.tag(at - 1) == PartOfSpeech.ADJ && before;
        return tag == PartOfSpeech.ADJ && !isEvent(line, at) || tag == PartOfSpeech.ADJ && before
                || (tag == PartOfSpeech.VERB || tag == PartOfSpeech.ADV || tag == PartOfSpeech.NUM) && before && !line.isHyphen(at + 1) || and
                || line.isHyphen(at + 1) && (line.isGlued(at + 1) || line.pack().nouns().isPrefix(line.word(at)));
    }

    private static int plainEnd(Line line, int from) {
        NounWords nouns = line.pack().nouns();
        int at = from;
        while (at < from + MAX_ATOMS && !stops(line, at)) {
            Match<String> known = nouns.classes().at(line, at);
            Match<String> event = nouns.eventNouns().at(line, at);
            if (known != null || event != null) {
                return known != null ? known.to() : event.to();
            }
            boolean verb = line.pack().events().events().at(line, at) != null || nouns.isVerbLike(line.word(at));
            if (verb) {
                return from;
            }
            String head = line.pack().setting("head");
            boolean adjective = head.equals("capital") ? !line.isCapital(at) : nouns.isAdjectiveLike(line.word(at));
            if (!adjective && !head.equals("listed")) {
                return at + 1;
            }
            at++;
        }
        return from;
    }

    private static int head(Line line, int from, int to) {
        if (line.isTagged() || !line.pack().setting("head").equals("first")) {
            for (int i = to - 1; i > from; i--) {
                boolean noun = !line.isTagged() || line.tag(i) == PartOfSpeech.NOUN || line.pack().nouns().isKnown(line.word(i));
                if (noun && line.isWord(i)) {
                    Match<String> longer = line.pack().nouns().classes().before(line, i + 1);
                    return longer != null && longer.from() >= from ? longer.from() : i;
                }
            }
            return to - 1 > from && line.isTagged() && line.tag(to - 1) == PartOfSpeech.PROPN ? to - 1 : from;
        }
        return from;
    }
}
