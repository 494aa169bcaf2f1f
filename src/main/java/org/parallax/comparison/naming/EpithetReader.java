package org.parallax.comparison.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.comparison.perspective.MarkedSentence;
import org.parallax.text.name.Mention;
import org.parallax.text.segment.Token;

/**
 * Reads what stands beside a name to say who or what it is: a title or modifiers before it ("Croatian Defence Minister Ivo
 * Lasić"), an apposition before it ("the mayor, Rosa Quishpe") or behind it ("Rosa Quishpe, the mayor of Latacora,").
 *
 * <p>The noun that such a phrase turns on must be one that can say what the name stands for: a role for a person, a kind of
 * body for an organisation or group. Whatever else a tagger takes for a noun ("welcoming Mr Abe") is no epithet.
 */
final class EpithetReader {
    /** What tokens {@code [from, to)} of the sentence call the name; {@code head} is the noun it turns on. */
    record Epithet(int from, int to, int head) {}

    private static final int MAX_WORDS = 9;
    private static final Set<String> CLOSING = Set.of(",", ".", ";", ":", "!", "?", "\u2014", "\u2013", ")");

    private final NamingWords words;

    EpithetReader(NamingWords words) {
        this.words = words;
    }

    /** In order; {@code name} is the index of the first token of the name. */
    List<Epithet> read(MarkedSentence sentence, int name) {
        List<Epithet> epithets = new ArrayList<>();
        titleBefore(sentence, name).or(() -> appositionBefore(sentence, name)).or(() -> phraseBefore(sentence, name, name))
                .or(() -> name >= 2 && sentence.token(name - 1).is(",") ? phraseBefore(sentence, name - 1, name) : Optional.empty())
                .ifPresent(epithets::add);
        appositionBehind(sentence, sentence.nameEnd(name), sentence.name(name).orElseThrow()).ifPresent(epithets::add);
        return epithets;
    }

    private Optional<Epithet> titleBefore(MarkedSentence sentence, int name) {
        int to = name;
        while (to > 0 && words.isCourtesy(sentence.token(to - 1))) {
            to--;
        }
        return modifiers(sentence, to, sentence.name(name).orElseThrow());
    }

    private Optional<Epithet> appositionBefore(MarkedSentence sentence, int name) {
        boolean comma = name >= 2 && sentence.token(name - 1).is(",") && !sentence.isQuoted(name - 2);
        return comma ? modifiers(sentence, name - 1, sentence.name(name).orElseThrow())
                .filter(epithet -> opens(sentence, epithet.from() - 1) || epithet.to() - epithet.from() > 1 && hasPossessive(sentence, epithet))
                : Optional.empty();
    }

    /** "the leader of the Harbour Bloc Ivo Zelnik": a role with what it is a role in. */
    private Optional<Epithet> phraseBefore(MarkedSentence sentence, int to, int name) {
        int from = to;
        while (from > 0 && to - from < MAX_WORDS && isPhraseWord(sentence, from - 1) && !sentence.isQuoted(from - 1) && !sentence.startsLine(from)) {
            from--;
        }
        int head = from;
        while (head < to && !isPreposition(sentence.token(head))) {
            head++;
        }
        boolean opened = from < to && sentence.isDeterminer(from);
        int begin = opened ? from + 1 : from;
        boolean complete = head > begin && head + 1 < to && sentence.isNoun(to - 1) && (opened || to == name);
        return complete && sentence.token(head).is("of") && fits(sentence, head - 1, sentence.name(name).orElseThrow())
                ? Optional.of(new Epithet(begin, to, head - 1)) : Optional.empty();
    }

    /** The run of nouns, adjectives and possessives that ends before {@code to}, where its last noun fits the name. */
    private Optional<Epithet> modifiers(MarkedSentence sentence, int to, Mention name) {
        int from = to;
        while (from > 0 && to - from < MAX_WORDS && !sentence.isQuoted(from - 1) && !sentence.startsLine(from) && modifies(sentence, from - 1)) {
            from--;
        }
        if (from == to || !fits(sentence, to - 1, name)) {
            return Optional.empty();
        }
        int begin = begin(sentence, from, to);
        return begin < to ? Optional.of(new Epithet(begin, to, to - 1)) : Optional.empty();
    }

    private boolean modifies(MarkedSentence sentence, int index) {
        Token token = sentence.token(index);
        boolean possessive = sentence.isPossessiveMark(index) && index > 0 && sentence.token(index - 1).isWord();
        boolean owner = index + 1 < sentence.size() && sentence.isPossessiveMark(index + 1) && token.isCapitalized();
        return possessive || owner || token.text().length() > 1 && (sentence.isNoun(index) || sentence.isAdjective(index)) && !words.beginsNoEpithet(token)
                || words.mayPrecedeTitle(token);
    }

    /** Leaves out what belongs to the words before: a verb that looks like a noun, the tail of another phrase. */
    private int begin(MarkedSentence sentence, int from, int to) {
        int begin = from;
        for (int i = from; i < to - 1; i++) {
            if (isForeign(sentence, i, from)) {
                begin = i + 1;
            }
        }
        while (begin < to - 1 && sentence.isPossessiveMark(begin)) {
            begin++;
        }
        return begin;
    }

    private boolean isForeign(MarkedSentence sentence, int index, int from) {
        Token token = sentence.token(index);
        boolean small = !token.isCapitalized();
        boolean beforeCapital = sentence.token(index + 1).isCapitalized();
        boolean verbal = small && token.lower().endsWith("ing") && (beforeCapital || index == from) && !opens(sentence, index - 1) && !words.mayPrecedeTitle(token);
        boolean past = small && token.lower().endsWith("ed");
        boolean cue = past && index > 0 && (index == from ? !sentence.token(index - 1).isWord() : sentence.isNoun(index - 1));
        boolean smallNoun = small && beforeCapital && sentence.isNoun(index) && !words.mayPrecedeTitle(token) && token.lower().indexOf('-') < 0;
        return verbal || cue || smallNoun;
    }

    private Optional<Epithet> appositionBehind(MarkedSentence sentence, int comma, Mention name) {
        if (comma + 1 >= sentence.size() || !sentence.token(comma).is(",") || sentence.isQuoted(comma + 1)) {
            return Optional.empty();
        }
        int from = sentence.isDeterminer(comma + 1) ? comma + 2 : comma + 1;
        int to = from;
        int head = -1;
        boolean inside = true;
        while (to < sentence.size() && to - from < MAX_WORDS && isPhraseWord(sentence, to) && !words.isCourtesy(sentence.token(to))) {
            inside &= !isPreposition(sentence.token(to));
            head = inside && sentence.isNoun(to) ? to : head;
            to++;
        }
        boolean closed = to == sentence.size() || CLOSING.contains(sentence.token(to).text()) || sentence.token(to).is("and") && head == to - 1;
        boolean opened = from == comma + 2 || head > from || head >= 0 && to > head + 1;
        if (head < 0 || !opened || !closed || isList(sentence, to) || !sentence.isNoun(to - 1) || !fits(sentence, head, name)) {
            return Optional.empty();
        }
        return Optional.of(new Epithet(from, to, head));
    }

    /** "A, the mayor, and B" tells of two people as well as of one: such a list is left alone. */
    private static boolean isList(MarkedSentence sentence, int end) {
        return end < sentence.size() && (sentence.token(end).is("and")
                || end + 1 < sentence.size() && sentence.token(end).is(",") && Set.of("and", "or").contains(sentence.token(end + 1).lower()));
    }

    private boolean fits(MarkedSentence sentence, int head, Mention name) {
        boolean nameItself = sentence.name(head).filter(other -> other.type() == Mention.Type.PERSON || other.type() == Mention.Type.ORG).isPresent();
        if (nameItself && !words.isRole(sentence.token(head))) {
            return false;
        }
        return switch (name.type()) {
            case PERSON -> words.isRole(sentence.token(head));
            case ORG, GROUP -> words.isGroupKind(sentence.token(head)) && sentence.name(head).isEmpty();
            case PLACE, EVENT, WORK -> false;
        };
    }

    private static boolean isPhraseWord(MarkedSentence sentence, int index) {
        Token token = sentence.token(index);
        return sentence.isNoun(index) || sentence.isAdjective(index) || sentence.isDeterminer(index) || sentence.isPossessiveMark(index)
                || isPreposition(token) || token.isWord() && token.lower().indexOf('-') > 0;
    }

    private static boolean isPreposition(Token token) {
        return token.is("of") || token.is("for") || token.is("in") || token.is("at") || token.is("to");
    }

    private static boolean opens(MarkedSentence sentence, int index) {
        return index >= 0 && sentence.isDeterminer(index);
    }

    private static boolean hasPossessive(MarkedSentence sentence, Epithet epithet) {
        for (int i = epithet.from(); i < epithet.to(); i++) {
            if (sentence.isPossessiveMark(i)) {
                return true;
            }
        }
        return false;
    }
}
