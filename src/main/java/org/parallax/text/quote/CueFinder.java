package org.parallax.text.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.text.quote.SpeechLexicon.Group;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/** Finds the words of reporting of a passage, outside its quotations. */
final class CueFinder {
    /** As far before the verb a negation is looked for. */
    private static final int NEGATION_REACH = 3;
    /** As far from a verb a quotation may be that makes it one of reporting. */
    private static final int QUOTATION_REACH = 8;
    /** As far behind a passive verb its "by" is looked for. */
    private static final int AGENT_REACH = 4;
    /** As far behind "put" its "at" is looked for. */
    private static final int PLACING_REACH = 10;

    private final SpeechLexicon lexicon;

    CueFinder(SpeechLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** In order, none overlapping another. */
    List<Cue> find(Passage passage) {
        List<Cue> cues = new ArrayList<>();
        int i = 0;
        while (i < passage.size()) {
            Optional<Cue.Entry> entry = entryAt(passage, i);
            if (entry.isPresent()) {
                int to = i + entry.get().words().size();
                cues.add(new Cue(isOpinion(passage, i) && isNegated(passage, i) ? entry.get().doubted() : entry.get(), i, to, passage.span(i, to)));
                i = to;
            } else {
                i++;
            }
        }
        return cues;
    }

    private Optional<Cue.Entry> entryAt(Passage passage, int i) {
        if (!passage.get(i).isWord() || i > 0 && passage.get(i).isNamed()) {
            return Optional.empty();
        }
        Optional<Cue.Entry> placing = placing(passage, i);
        if (placing.isPresent()) {
            return placing;
        }
        return lexicon.find(passage.pieces(), i, entry -> switch (entry.frame()) {
            case CLAUSE, TELL, THAT, INTEND, QUOTE, OBJECT -> isVerb(passage, i, entry);
            case STATE -> isState(passage, i, entry);
            case NOUN -> isNoun(passage, i);
            case PREPOSITION, HEARSAY -> true;
        });
    }

    /** "put the toll at 40": the verb alone reports nothing. */
    private Optional<Cue.Entry> placing(Passage passage, int i) {
        Optional<String> preposition = lexicon.placing(passage.get(i));
        if (preposition.isEmpty()) {
            return Optional.empty();
        }
        int limit = Math.min(passage.size() - 1, i + PLACING_REACH);
        for (int k = i + 1; k < limit && !passage.isMark(k); k++) {
            boolean number = passage.get(k + 1) instanceof Piece.Word word && (isNumber(word) || passage.has(k + 2) && passage.get(k + 2) instanceof Piece.Word next && isNumber(next));
            if (passage.is(k, preposition.get()) && number) {
                return Optional.of(new Cue.Entry(List.of(passage.get(i).lower()), Cue.Frame.OBJECT, Stance.NEUTRAL));
            }
        }
        return Optional.empty();
    }

    static boolean isNumber(Piece.Word word) {
        return word.token().pos() == PartOfSpeech.NUM || word.token().kind() == Token.Kind.NUMBER;
    }

    private boolean isVerb(Passage passage, int i, Cue.Entry entry) {
        int behind = i + entry.words().size();
        if (passage.is(i - 1, "-") || isNounHere(passage, i) || isPassive(passage, i, behind) || isHypothetical(passage, i, entry)) {
            return false;
        }
        boolean besideQuotation = isBesideQuotation(passage, i, behind);
        if (besideQuotation && entry.frame() == Cue.Frame.QUOTE && isFragmentBefore(passage, i)) {
            return false;
        }
        if (besideQuotation) {
            return !isInfinitive(passage, i) || entry.frame() != Cue.Frame.QUOTE;
        }
        return entry.frame() != Cue.Frame.QUOTE && !isInfinitive(passage, i) && (!isNegated(passage, i) || isOpinion(passage, i));
    }

    /** Behind "is" or another auxiliary, before a clause. */
    private boolean isState(Passage passage, int i, Cue.Entry entry) {
        int verb = i - 1;
        while (passage.has(verb) && passage.get(verb).pos() == PartOfSpeech.ADV) {
            verb--;
        }
        int behind = i + entry.words().size();
        boolean clause = passage.has(behind) && (lexicon.in(Group.THAT, passage.get(behind)) || lexicon.pronoun(passage.get(behind)).isPresent() || isSubjectStart(passage.get(behind)));
        return clause && passage.has(verb) && (passage.get(verb).pos() == PartOfSpeech.AUX || lexicon.in(Group.PASSIVES, passage.get(verb))) && !isNegated(passage, i);
    }

    private static boolean isSubjectStart(Piece piece) {
        return switch (piece.pos()) {
            case DET, PROPN, NOUN, NUM -> true;
            default -> false;
        };
    }

    /** "to say", "to openly say". */
    private boolean isInfinitive(Passage passage, int i) {
        return follows(passage, i, Group.TO) || passage.has(i - 1) && passage.get(i - 1).pos() == PartOfSpeech.ADV && follows(passage, i - 1, Group.TO);
    }

    /** "should answer" and "might say" report nothing that was said. */
    private boolean isHypothetical(Passage passage, int i, Cue.Entry entry) {
        int modal = i - 1;
        while (passage.has(modal) && passage.get(modal).pos() == PartOfSpeech.ADV) {
            modal--;
        }
        return passage.has(modal) && lexicon.in(Group.MODALS, passage.get(modal)) && !(entry.frame() == Cue.Frame.CLAUSE && isBesideQuotation(passage, i, i + entry.words().size()));
    }

    private boolean isOpinion(Passage passage, int i) {
        return lexicon.in(Group.OPINIONS, passage.get(i));
    }

    private boolean isNounHere(Passage passage, int i) {
        boolean owned = passage.is(i - 1, "'s") && passage.get(i - 1).pos() == PartOfSpeech.PART;
        if (owned || passage.has(i - 1) && passage.get(i - 1).pos() == PartOfSpeech.DET && passage.get(i).pos() != PartOfSpeech.X) {
            return true;
        }
        if (isInserted(passage, i) || isOnlyVerb(passage, i)) {
            return false;
        }
        PartOfSpeech pos = passage.get(i).pos();
        boolean noun = pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN || pos == PartOfSpeech.ADJ;
        boolean afterModifier = follows(passage, i, Group.ARTICLES) || follows(passage, i, Group.POSSESSIVES) || passage.has(i - 1) && isBeforeNoun(passage.get(i - 1).pos());
        boolean alsoNoun = lexicon.isAlsoNoun(passage.get(i).lower());
        return noun && (alsoNoun || afterModifier) || pos == PartOfSpeech.X && alsoNoun && follows(passage, i, Group.ARTICLES);
    }

    /** The "doubt" of "scientists doubt that": without it the subject would have no verb. */
    private boolean isOnlyVerb(Passage passage, int i) {
        boolean that = passage.has(i + 1) && lexicon.in(Group.THAT, passage.get(i + 1));
        if (!that || i == 0 || !passage.get(i - 1).isWord()) {
            return false;
        }
        for (int k = 0; k < i; k++) {
            Piece piece = passage.get(k);
            boolean participle = piece.lower().endsWith("ed") || piece.lower().endsWith("ing");
            if (piece.pos() == PartOfSpeech.AUX || piece.pos() == PartOfSpeech.VERB && !participle) {
                return false;
            }
        }
        return passage.get(i).lower().endsWith("s") != passage.get(i - 1).lower().endsWith("s");
    }

    /** The "estimates" of "…, Holl estimates." */
    private static boolean isInserted(Passage passage, int i) {
        int left = i - 1;
        while (passage.has(left) && passage.get(left).pos() == PartOfSpeech.PROPN) {
            left--;
        }
        boolean ends = i + 1 >= passage.endOfWords() || passage.isMark(i + 1);
        boolean closes = i + 1 >= passage.endOfWords() && !passage.get(i).lower().endsWith("s");
        while (closes && passage.has(left) && isSubjectStart(passage.get(left)) | passage.get(left).pos() == PartOfSpeech.ADJ) {
            left--;
        }
        return ends && left < i - 1 && (passage.isComma(left) || passage.isQuoted(left));
    }

    private static boolean isBeforeNoun(PartOfSpeech pos) {
        return switch (pos) {
            case ADJ, VERB, ADP, NUM, DET -> true;
            default -> false;
        };
    }

    /** "was accused" reports nothing of its subject; "was called "a disgrace" by Lee" does of Lee. */
    private boolean isPassive(Passage passage, int i, int behind) {
        boolean auxiliary = follows(passage, i, Group.PASSIVES) || passage.has(i - 2) && passage.get(i - 1).pos() == PartOfSpeech.ADV && lexicon.in(Group.PASSIVES, passage.get(i - 2));
        if (!auxiliary || lexicon.isParticiple(passage.get(i))) {
            return false;
        }
        for (int k = behind; k < Math.min(passage.size(), behind + AGENT_REACH); k++) {
            if (lexicon.in(Group.BY, passage.get(k))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNoun(Passage passage, int i) {
        PartOfSpeech pos = passage.get(i).pos();
        return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN || pos == PartOfSpeech.X;
    }

    /** A quotation stands before it with no more than a source between, or behind it with no more than an object. */
    private static boolean isBesideQuotation(Passage passage, int from, int behind) {
        for (int i = behind; i < Math.min(passage.size(), behind + QUOTATION_REACH) && !passage.is(i, ";"); i++) {
            if (passage.isQuoted(i)) {
                return true;
            }
        }
        for (int i = from - 1; i >= Math.max(0, from - QUOTATION_REACH) && !passage.is(i, ";"); i--) {
            if (passage.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** Only a part of a phrase is quoted before the verb, as in "the "other offers" leave open", and nothing behind it. */
    private static boolean isFragmentBefore(Passage passage, int verb) {
        for (int i = verb; i < Math.min(passage.size(), verb + QUOTATION_REACH); i++) {
            if (passage.isQuoted(i)) {
                return false;
            }
        }
        for (int i = verb - 1; i > 0; i--) {
            if (passage.get(i) instanceof Piece.Quoted quoted) {
                boolean mark = quoted.marked().words().end() + 1 < quoted.marked().marks().end() || passage.isMark(i + 1);
                return !mark && passage.get(i - 1).isWord();
            }
        }
        return false;
    }

    private boolean follows(Passage passage, int i, Group group) {
        return passage.has(i - 1) && lexicon.in(group, passage.get(i - 1));
    }

    private boolean isNegated(Passage passage, int i) {
        for (int k = i - 1; k >= Math.max(0, i - NEGATION_REACH) && passage.get(k).isWord(); k--) {
            if (lexicon.in(Group.NEGATIONS, passage.get(k))) {
                return true;
            }
            if (!lexicon.in(Group.AUXILIARIES, passage.get(k)) && passage.get(k).pos() != PartOfSpeech.ADV) {
                return false;
            }
        }
        return false;
    }
}
