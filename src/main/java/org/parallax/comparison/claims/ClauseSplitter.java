package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.parallax.text.language.Lexicon;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/**
 * Cuts a sentence into clauses, each with a verb of its own, by its marks, its conjunctions and its parts of speech.
 *
 * <p>Borders: a semicolon, colon, dash or bracket; a comma before a conjunction, a relative or a participle;
 * a conjunction before a verb, or before a noun phrase and its verb, if there was a verb before it.
 */
final class ClauseSplitter {
    /** A clause: token indexes, half-open. */
    record Clause(int from, int to) {}

    private static final Set<String> HARD_MARKS = Set.of(";", ":", "\u2013", "\u2014", "-", "--", "(", ")", "...", "\u2026");
    private static final Set<String> RELATIVES = Set.of("which", "who", "whose", "where", "whom");
    /** Longest noun phrase that is looked through for the verb behind it. */
    private static final int NOUN_PHRASE = 7;

    private final Phrases openers;

    ClauseSplitter(Lexicon data) {
        this.openers = new Phrases(data.terms("clause openers"));
    }

    /**
     * @param hyphens how the text sets them
     * @param forced tokens before which a clause ends whatever they are
     * @param reporting tokens of reporting, whose verbs make no clause
     */
    List<Clause> split(List<Token> tokens, HyphenStyle hyphens, BitSet forced, BitSet reporting) {
        List<Clause> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean hard = i == tokens.size() || forced.get(i) || isHardMark(tokens, i) && (i == 0 || !hyphens.joins(tokens.get(i - 1), tokens.get(i)));
            if (hard || i > from && isBorder(tokens, from, i, reporting)) {
                add(tokens, from, i, reporting, forced, clauses);
                from = i;
            }
        }
        return clauses;
    }

    private static boolean isHardMark(List<Token> tokens, int at) {
        boolean insideWord = at > 0 && tokens.get(at - 1).end() == tokens.get(at).start() && tokens.get(at).is("-");
        return !insideWord && tokens.get(at).kind() == Token.Kind.MARK && HARD_MARKS.contains(tokens.get(at).lower());
    }

    /** A piece without a verb belongs to what stands before it, unless a hard border parts them. */
    private void add(List<Token> tokens, int from, int to, BitSet reporting, BitSet forced, List<Clause> clauses) {
        int start = from;
        while (start < to && (isEdge(tokens.get(start)) || reporting.get(start))) {
            start++;
        }
        int end = to;
        while (end > start && (isEdge(tokens.get(end - 1)) || reporting.get(end - 1))) {
            end--;
        }
        if (start == end) {
            return;
        }
        boolean verb = hasVerb(tokens, start, end, reporting);
        boolean soft = !forced.get(from) && !isHardMark(tokens, from);
        if (!verb && soft && !clauses.isEmpty() && clauses.getLast().to() >= from - 1) {
            Clause last = clauses.removeLast();
            clauses.add(new Clause(last.from(), end));
        } else {
            clauses.add(new Clause(start, end));
        }
    }

    private static boolean isEdge(Token token) {
        return token.kind() == Token.Kind.MARK && !token.is("%") && !token.is("$") && !token.is("\u20ac") && !token.is("\u00a3");
    }

    private boolean isBorder(List<Token> tokens, int from, int at, BitSet reporting) {
        Token token = tokens.get(at);
        boolean afterComma = tokens.get(at - 1).is(",");
        boolean verbBefore = hasVerb(tokens, from, at, reporting);
        if (afterComma) {
            return token.pos() == PartOfSpeech.VERB && (token.lower().endsWith("ing") || verbBefore)
                    || token.pos() == PartOfSpeech.AUX
                    || isOpener(token) && verbAhead(tokens, at + 1)
                    || verbBefore && nounPhraseThenVerb(tokens, at);
        }
        if (!verbBefore) {
            return isRelative(token) && verbAhead(tokens, at + 1);
        }
        if (token.pos() == PartOfSpeech.CCONJ) {
            return verbNext(tokens, at + 1) || nounPhraseThenVerb(tokens, at + 1);
        }
        boolean subordinate = token.pos() == PartOfSpeech.SCONJ && !token.is("of") || isRelative(token);
        return subordinate && isOpener(token) && verbAhead(tokens, at + 1);
    }

    private boolean isOpener(Token token) {
        return openers.has(token.lower());
    }

    static boolean isRelative(Token token) {
        return RELATIVES.contains(token.lower());
    }

    static boolean hasVerb(List<Token> tokens, int from, int to, BitSet reporting) {
        for (int i = from; i < to; i++) {
            if (isVerb(tokens.get(i)) && !reporting.get(i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVerb(Token token) {
        return token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX;
    }

    private static boolean verbNext(List<Token> tokens, int at) {
        int next = at;
        while (next < tokens.size() && tokens.get(next).pos() == PartOfSpeech.ADV) {
            next++;
        }
        return next < tokens.size() && isVerb(tokens.get(next));
    }

    private static boolean verbAhead(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && !isHardMark(tokens, i); i++) {
            if (isVerb(tokens.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a subject and its verb begin here. */
    private static boolean nounPhraseThenVerb(List<Token> tokens, int from) {
        boolean noun = false;
        for (int i = from; i < Math.min(tokens.size(), from + NOUN_PHRASE); i++) {
            switch (tokens.get(i).pos()) {
                case NOUN, PROPN, PRON -> noun = true;
                case VERB -> {
                    return noun && !tokens.get(i).lower().endsWith("ing");
                }
                case AUX -> {
                    return noun;
                }
                case DET, ADJ, NUM, PART, ADV, X -> { }
                case ADP, CCONJ, INTJ, PUNCT, SCONJ, SYM -> {
                    boolean inside = tokens.get(i).is("of") || tokens.get(i).is("'s") || tokens.get(i).is("by") && i == from;
                    if (!inside && !(tokens.get(i).pos() == PartOfSpeech.ADP && i == from) && !tokens.get(i).is(",")) {
                        return false;
                    }
                    if (tokens.get(i).is(",")) {
                        return false;
                    }
                }
            }
        }
        return false;
    }
}
