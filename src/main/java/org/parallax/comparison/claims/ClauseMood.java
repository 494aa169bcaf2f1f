package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.List;
import org.parallax.comparison.claims.ClauseSplitter.Clause;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/** How a clause is meant: affirmed or negated, certain or not, fact or wish, stated or judged. */
final class ClauseMood {
    /** A negator this far behind the first verb still belongs to it: "has never really been". */
    private static final int REACH_OF_VERB = 4;
    private static final int LONGEST_NEGATED_NOUN_PHRASE = 3;

    private final ClaimLexicon lexicon;
    private final List<Token> tokens;

    /** @param tokens those of the sentence */
    ClauseMood(ClaimLexicon lexicon, List<Token> tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
    }

    /** Whether a negator turns the clause round; a second one belongs to what hangs on it ("never lend what you can't spare"). */
    boolean isNegated(Clause clause) {
        return !negators(clause).isEmpty();
    }

    /** Whether it is denied of everybody or everything: "nobody threw stones", "there is not a single case". */
    boolean isUniversal(Clause clause) {
        return lexicon.universal.occursIn(tokens, clause.from(), clause.to());
    }

    /** Only wished or thought of, cut off from the clause that is its object, or, negated, true of another time only. */
    boolean isUnreal(Clause clause, boolean negated) {
        Token first = tokens.get(clause.from());
        return lexicon.unreal.occursIn(tokens, clause.from(), clause.to())
                || first.pos() == PartOfSpeech.VERB && first.lower().endsWith("ing")
                || clause.to() < tokens.size() && tokens.get(clause.to()).is("that")
                || tokens.get(clause.to() - 1).is("that") || tokens.get(clause.to() - 1).pos() == PartOfSpeech.ADP
                || !negated && lexicon.negators.occursIn(tokens, clause.from(), clause.to()) && !lexicon.noNegators.occursIn(tokens, clause.from(), clause.to())
                || negated && lexicon.boundedInTime.occursIn(tokens, clause.from(), clause.to());
    }

    /** A question, a condition, a fragment that restricts a noun. */
    boolean isNoStatement(Clause clause) {
        return tokens.getLast().is("?")
                || lexicon.noStatement.lengthAt(tokens, clause.from(), clause.to()) > 0
                || clause.from() + 1 < clause.to() && clause.from() > 0 && lexicon.noStatement.lengthAt(tokens, clause.from() - 1, clause.to()) > 0;
    }

    /** Whether it judges, so that what it says is its subject's word; "called off" does not. */
    boolean isJudging(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            boolean particle = i + 1 < clause.to() && (tokens.get(i + 1).pos() == PartOfSpeech.ADP || tokens.get(i + 1).is("off"));
            if (lexicon.judging.lengthAt(tokens, i, clause.to()) > 0 && !particle) {
                return true;
            }
        }
        return false;
    }

    Modality modality(Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            boolean month = tokens.get(i).is("may") && tokens.get(i).pos() != PartOfSpeech.AUX;
            if (!month && lexicon.possible.lengthAt(tokens, i, clause.to()) > 0) {
                return Modality.POSSIBLE;
            }
            if (lexicon.probable.lengthAt(tokens, i, clause.to()) > 0) {
                return Modality.PROBABLE;
            }
        }
        return Modality.CERTAIN;
    }

    private List<Integer> negators(Clause clause) {
        List<Integer> found = new ArrayList<>();
        int reach = firstVerb(tokens, clause) + REACH_OF_VERB;
        for (int i = clause.from(); i < clause.to(); i++) {
            int harmless = lexicon.noNegators.lengthAt(tokens, i, clause.to());
            int negator = lexicon.negators.lengthAt(tokens, i, clause.to());
            if (harmless > 0) {
                i += harmless - 1;
            } else if (negator > 0 || tokens.get(i).lower().endsWith("n't")) {
                if (i <= reach && !isBehindConjunction(i, clause) && (!tokens.get(i).is("no") || !isBehindPreposition(i, clause))) {
                    found.add(i);
                }
                i += Math.max(0, negator - 1);
            }
        }
        return found;
    }

    /** The index of the first verb; behind the clause where it has none. */
    static int firstVerb(List<Token> tokens, Clause clause) {
        for (int i = clause.from(); i < clause.to(); i++) {
            if (tokens.get(i).pos() == PartOfSpeech.VERB || tokens.get(i).pos() == PartOfSpeech.AUX) {
                return i;
            }
        }
        return clause.to();
    }

    /** "empty and not in service" affirms that it is vacant. */
    private boolean isBehindConjunction(int at, Clause clause) {
        Token before = tokens.get(Math.max(0, at - 1));
        return at > clause.from() + 1 && tokens.get(at).is("not") && (before.pos() == PartOfSpeech.CCONJ || before.is(","));
    }

    /** "with no warning" negates its noun only. */
    private boolean isBehindPreposition(int at, Clause clause) {
        return at > clause.from() && tokens.get(at - 1).pos() == PartOfSpeech.ADP && at + LONGEST_NEGATED_NOUN_PHRASE <= clause.to();
    }
}
