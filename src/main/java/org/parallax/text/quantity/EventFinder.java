package org.parallax.text.quantity;

import org.parallax.text.quantity.PhraseTable.Match;
import org.parallax.text.segment.PartOfSpeech;

/**
 * Finds what happened to the counted: the predicate beside the number first ("340 injured", "arrested 83"), then the
 * nearest in its clause, an event before any other verb.
 */
final class EventFinder {
    private static final int REACH = 9;
    private static final int PARENTHESIS = 14;

    private final Line line;
    private final EventWords words;
    private final NounWords nouns;
    private String counted = "";

    EventFinder(Line line) {
        this.line = line;
        this.words = line.pack().events();
        this.nouns = line.pack().nouns();
    }

    /** The event of a number whose phrase and noun cover {@code [from, to)}, or null. */
    Event find(int from, int to, CountedNoun noun) {
        counted = noun == null ? "" : noun.key();
        Event close = behind(to, 2, true);
        if (close == null) {
            close = before(from, 1);
        }
        if (close == null) {
            close = behind(to, REACH, false);
        }
        if (close == null) {
            close = before(from, REACH);
        }
        return close != null ? close : verb(from, to);
    }

    private Event event(Match<String> match) {
        return new Event(match.from(), match.to(), match.value(), words.objectOf(match.value()));
    }

    /** An event behind the number, over copulas and adverbs; in a parenthesis between commas nothing counts. */
    private Event behind(int to, int reach, boolean close) {
        int at = to;
        int seen = 0;
        while (line.has(at) && seen < reach) {
            if (line.is(at, ",") && !close) {
                int end = endOfParenthesis(at);
                if (end < 0) {
                    return null;
                }
                at = end;
                continue;
            }
            Match<String> event = words.events().at(line, at);
            if (event != null && fits(event)) {
                return isActive(event, at == to) ? null : event(event);
            }
            if (line.isMark(at) && !line.isHyphen(at) || words.isStop(line.word(at)) || line.isNumber(at)) {
                return null;
            }
            boolean light = words.isCopula(line.word(at)) || line.tag(at) == PartOfSpeech.ADV || line.tag(at) == PartOfSpeech.AUX;
            if (!light) {
                seen++;
            }
            if (close && !light) {
                return null;
            }
            at++;
        }
        return null;
    }

    private int endOfParenthesis(int comma) {
        for (int i = comma + 1; i < Math.min(line.size(), comma + PARENTHESIS); i++) {
            if (line.is(i, ",")) {
                return i + 1;
            }
            if (line.is(i, ".") || line.is(i, ";")) {
                return -1;
            }
        }
        return -1;
    }

    /** "Two soldiers killed 20 militants": the soldiers did it. */
    private boolean isActive(Match<String> event, boolean adjacent) {
        if (!adjacent || line.tag(event.from()) == PartOfSpeech.ADJ || words.isCopula(line.word(event.from() - 1))) {
            return false;
        }
        int next = event.to();
        boolean object = line.isNumber(next) || line.tag(next) == PartOfSpeech.DET || line.pack().grammar().numbers().at(line, next) != null
                || line.pack().qualifiers().before().at(line, next) != null;
        return object && line.tag(event.from()) == PartOfSpeech.VERB;
    }

    private Event before(int from, int reach) {
        int at = from;
        int seen = 0;
        while (at > 0 && seen < reach) {
            Match<String> event = words.events().before(line, at);
            if (event == null) {
                event = eventNoun(at);
            }
            if (event != null && fits(event)) {
                return isPassive(event) && reach > 1 ? null : event(event);
            }
            int last = at - 1;
            if (line.isMark(last) && !line.isHyphen(last) || reach > 1 && words.isStop(line.word(last)) || line.isNumber(last)) {
                return null;
            }
            if (!words.isCopula(line.word(last)) && line.tag(last) != PartOfSpeech.DET) {
                seen++;
            }
            at--;
        }
        return null;
    }

    /** "fired 23 missiles" lays nobody off. */
    private boolean fits(Match<String> event) {
        return counted.isEmpty() || words.takes(event.value(), counted);
    }

    private Match<String> eventNoun(int end) {
        Match<String> noun = nouns.eventNouns().before(line, end);
        return noun == null ? null : new Match<>(noun.from(), noun.to(), NounWords.eventOf(noun.value()));
    }

    /** "were killed in two attacks": what was killed stands before. */
    private boolean isPassive(Match<String> event) {
        return words.isCopula(line.word(event.from() - 1)) && line.isTagged();
    }

    /** Another verb that tells figures apart, before the number first; one of reporting only where there is no other. */
    private Event verb(int from, int to) {
        Event before = verbBefore(from);
        if (before != null && !words.isReport(line.word(before.from()))) {
            return before;
        }
        Event behind = verbBehind(to);
        return behind != null ? behind : before;
    }

    private Event verbBefore(int from) {
        for (int i = from - 1; i >= Math.max(0, from - REACH); i--) {
            if (line.isMark(i) && !line.isHyphen(i) && !line.is(i, ",")) {
                return null;
            }
            Match<String> verb = words.verbs().before(line, i + 1);
            if (verb != null) {
                return event(verb);
            }
            if (isVerb(i)) {
                return new Event(i, i + 1, nouns.stem(line.word(i)), "");
            }
        }
        return null;
    }

    private Event verbBehind(int to) {
        for (int i = to; i < Math.min(line.size(), to + REACH); i++) {
            if (line.isMark(i) && !line.isHyphen(i)) {
                return null;
            }
            Match<String> verb = words.verbs().at(line, i);
            if (verb != null) {
                return event(verb);
            }
            if (isVerb(i)) {
                return new Event(i, i + 1, nouns.stem(line.word(i)), "");
            }
        }
        return null;
    }

    /** A verb that is no auxiliary of the next. */
    private boolean isVerb(int at) {
        return line.tag(at) == PartOfSpeech.VERB && !(words.isCopula(line.word(at)) && line.tag(at + 1) == PartOfSpeech.VERB);
    }
}
