package org.parallax.text.quote;

import java.util.Optional;
import org.parallax.text.quote.SpeechLexicon.Group;
import org.parallax.text.segment.PartOfSpeech;

/** Finds who is meant before inserted words: "the mayor, Rosa Quishpe, said", "Lasić, 52, who leads the bloc, said". */
final class Appositions {
    private static final int MAX_APPOSITION = 25;
    private static final int MAX_UNTAGGED_APPOSITION = 15;
    private static final int MAX_NAME_WORDS = 5;

    private final SpeechLexicon lexicon;
    private final NounPhrases phrases;

    Appositions(SpeechLexicon lexicon, NounPhrases phrases) {
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** The phrase before the words inserted between it and the comma that stands before a verb. */
    Optional<Range> subjectBefore(Passage passage, int comma, int floor) {
        int first = -1;
        int second = -1;
        for (int i = comma - 1; i >= floor && comma - i <= MAX_APPOSITION; i--) {
            if (passage.isComma(i)) {
                second = second < 0 ? i : second;
                first = i;
            }
        }
        if (first < 0 || !isInsertion(passage, second + 1, comma)) {
            return Optional.empty();
        }
        if (isNameOfOffice(passage, second, comma)) {
            return Optional.of(new Range(second + 1, comma));
        }
        Optional<Range> outer = phrases.endingAt(passage, first - 1, floor);
        if (outer.isPresent() && outer.get().from() <= floor + 1) {
            return outer;
        }
        Optional<Range> modified = phrases.startingAt(passage, clauseStart(passage, floor, first));
        if (modified.isPresent() && modified.get().to() < first && isModified(passage, modified.get().to())) {
            return modified;
        }
        return phrases.endingAt(passage, second - 1, floor);
    }

    /** An apposition, an age, a relative clause or a participle, and no clause of its own. */
    private boolean isInsertion(Passage passage, int from, int to) {
        if (from >= to || lexicon.in(Group.RELATIVES, passage.get(from)) || lexicon.isParticiple(passage.get(from))) {
            return true;
        }
        for (int i = from; i < to; i++) {
            PartOfSpeech pos = passage.get(i).pos();
            if (pos == PartOfSpeech.AUX || pos == PartOfSpeech.X && to - from > MAX_UNTAGGED_APPOSITION) {
                return false;
            }
            if (lexicon.in(Group.RELATIVES, passage.get(i))) {
                return true;
            }
        }
        return true;
    }

    /** The "Rosa Quishpe" of "the mayor, Rosa Quishpe,". */
    private static boolean isNameOfOffice(Passage passage, int opening, int closing) {
        boolean office = passage.has(opening - 1) && passage.get(opening - 1).isWord() && !passage.get(opening - 1).isCapitalized();
        boolean name = closing - opening - 1 <= MAX_NAME_WORDS;
        for (int i = opening + 1; name && i < closing; i++) {
            name = passage.get(i).isCapitalized() && passage.get(i).pos() != PartOfSpeech.PRON;
        }
        return office && name;
    }

    /** The first piece of the clause that holds {@code before}, its conjunction and adverbs left out. */
    static int clauseStart(Passage passage, int floor, int before) {
        int start = floor;
        for (int i = before; i > floor; i--) {
            if (passage.isComma(i - 1) || passage.get(i - 1).pos() == PartOfSpeech.SCONJ) {
                start = i;
                break;
            }
        }
        while (start < before && (passage.get(start).isMark() || passage.get(start).pos() == PartOfSpeech.CCONJ || passage.get(start).pos() == PartOfSpeech.ADV)) {
            start++;
        }
        return start;
    }

    /** Whether a participle, a relative clause or a preposition follows, so that the noun before it is still the subject. */
    boolean isModified(Passage passage, int i) {
        Piece piece = passage.get(i);
        boolean passive = piece.pos() == PartOfSpeech.VERB && passage.has(i + 1) && passage.get(i + 1).pos() == PartOfSpeech.ADP;
        boolean participle = passive || piece.pos() == PartOfSpeech.VERB && (piece.lower().endsWith("ed") || piece.lower().endsWith("ing") || piece.lower().endsWith("en"));
        return participle || lexicon.in(Group.RELATIVES, piece) || piece.pos() == PartOfSpeech.ADP || piece.pos() == PartOfSpeech.ADJ;
    }
}
