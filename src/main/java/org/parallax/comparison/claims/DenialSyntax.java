package org.parallax.comparison.claims;

import java.util.List;
import java.util.Set;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/** What stands around a denying verb, told from parts of speech. */
final class DenialSyntax {
    /** Forms of "be" before a participle or a predicate, and "as", which calls without a verb. */
    static final Set<String> BE = Set.of("be", "is", "are", "was", "were", "been", "being", "as", "it's", "that's");

    private static final Set<String> FOUND = Set.of("found", "find", "finds", "saw", "see", "sees", "seen");
    private static final Set<String> NOUNS = Set.of("dispute", "disputes", "contest", "contests", "rejects", "discounts");

    private DenialSyntax() {}

    static boolean isQuotationMark(Token token) {
        return token.is("\"") || token.is("\u00ab") || token.is("''");
    }

    /** "ruled that out" names what it denies within the cue. */
    static boolean isCueWithPronoun(List<Token> tokens, int from, int to) {
        return to - from == 3 && Set.of("that", "this", "it").contains(tokens.get(from + 1).lower());
    }

    /** "denied it the protections": a pronoun and what it did not get. */
    static boolean isGivenTo(List<Token> tokens, int from) {
        if (from + 1 >= tokens.size() || tokens.get(from).pos() != PartOfSpeech.PRON || tokens.get(from + 1).pos() != PartOfSpeech.DET) {
            return false;
        }
        for (int i = from + 1; i < Math.min(tokens.size(), from + 6); i++) {
            if (tokens.get(i).pos() == PartOfSpeech.AUX || tokens.get(i).pos() == PartOfSpeech.VERB) {
                return false;
            }
        }
        return true;
    }

    static boolean opensClause(List<Token> tokens, int that) {
        return that + 1 < tokens.size() && tokens.get(that + 1).kind() != Token.Kind.MARK;
    }

    static boolean hasNoObject(List<Token> tokens, int at) {
        PartOfSpeech pos = tokens.get(at).pos();
        return tokens.get(at).kind() == Token.Kind.MARK || pos == PartOfSpeech.CCONJ || pos == PartOfSpeech.SCONJ || pos == PartOfSpeech.ADP;
    }

    static boolean endsPhrase(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return true;
        }
        Token token = tokens.get(at);
        return token.kind() == Token.Kind.MARK
                || switch (token.pos()) {
                    case CCONJ, SCONJ, ADP, ADV, AUX, VERB, PUNCT -> true;
                    default -> false;
                };
    }

    /** "a dispute"; the tagger also takes plain verbs of denial for nouns. */
    static boolean isNoun(List<Token> tokens, int at) {
        PartOfSpeech before = at > 0 ? tokens.get(at - 1).pos() : PartOfSpeech.X;
        boolean canBeNoun = NOUNS.contains(tokens.get(at).lower());
        return before == PartOfSpeech.DET || canBeNoun && (before == PartOfSpeech.ADJ || tokens.get(at).pos() == PartOfSpeech.NOUN);
    }

    static boolean isNegated(List<Token> tokens, int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            String word = tokens.get(i).lower();
            if (word.equals("not") || word.endsWith("n't") || word.equals("never") || word.equals("neither") || word.equals("nor")) {
                return true;
            }
        }
        return false;
    }

    /** "there is no", "found no": not the "no" of "without" and of what somebody has not got. */
    static boolean isStated(List<Token> tokens, int negator) {
        return negator > 0 && tokens.get(negator).is("no") && (BE.contains(tokens.get(negator - 1).lower()) || FOUND.contains(tokens.get(negator - 1).lower()));
    }

    static boolean isPassive(List<Token> tokens, int at) {
        if (!tokens.get(at).lower().endsWith("ed") && !tokens.get(at).is("brushed")) {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && tokens.get(before).pos() == PartOfSpeech.ADV) {
            before--;
        }
        return before >= 0 && BE.contains(tokens.get(before).lower()) && !tokens.get(before).is("as");
    }

    static int beforeAuxiliaries(List<Token> tokens, int verb) {
        int end = verb;
        while (end > 0 && (tokens.get(end - 1).pos() == PartOfSpeech.AUX || tokens.get(end - 1).pos() == PartOfSpeech.ADV)) {
            end--;
        }
        return end;
    }
}
