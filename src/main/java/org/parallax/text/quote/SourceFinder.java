package org.parallax.text.quote;

import java.util.List;
import java.util.Optional;
import org.parallax.text.quote.SpeechLexicon.Group;
import org.parallax.text.segment.PartOfSpeech;

/** Finds the words that name the source of a word of reporting, on whichever side they stand. */
final class SourceFinder {
    private static final int MAX_APPOSITION = 25;
    private static final int MAX_UNTAGGED_APPOSITION = 15;

    private final SpeechLexicon lexicon;
    private final NounPhrases phrases;

    SourceFinder(SpeechLexicon lexicon) {
        this.lexicon = lexicon;
        this.phrases = new NounPhrases(lexicon);
    }

    /** Where the source stands; empty where the passage names none. */
    Optional<Range> find(Passage passage, Cue cue, List<Cue> cues) {
        return switch (cue.frame()) {
            case PREPOSITION -> ofPreposition(passage, cue);
            case NOUN -> ofNoun(passage, cue);
            case HEARSAY -> Optional.empty();
            case CLAUSE, TELL, THAT, QUOTE, OBJECT -> ofVerb(passage, cue, cues);
        };
    }

    /** "according to the ministry"; of "in her words" the "her". */
    private Optional<Range> ofPreposition(Passage passage, Cue cue) {
        for (int i = cue.from(); i < cue.to(); i++) {
            if (lexicon.pronoun(passage.get(i)).isPresent()) {
                return Optional.of(new Range(i, i + 1));
            }
        }
        return after(passage, cue.to());
    }

    private Optional<Range> ofVerb(Passage passage, Cue cue, List<Cue> cues) {
        int left = cue.from() - 1;
        boolean passive = false;
        while (passage.has(left) && isAuxiliary(passage.get(left))) {
            passive |= lexicon.in(Group.PASSIVES, passage.get(left)) && left == cue.from() - 1;
            left--;
        }
        boolean participle = lexicon.isParticiple(passage.get(cue.from()));
        if (passive && !participle) {
            return agent(passage, cue.to());
        }
        int floor = floor(passage, left, cues);
        boolean untagged = passage.get(cue.from()).pos() == PartOfSpeech.X;
        if (untagged && passage.isComma(left) && !participle) {
            Optional<Range> right = after(passage, cue.to());
            if (right.isPresent()) {
                return right;
            }
        }
        if (passage.isComma(left) && !participle) {
            Optional<Range> before = beforeApposition(passage, left, floor);
            if (before.isPresent()) {
                return before;
            }
        }
        if (isInverted(passage, left) && !participle) {
            Optional<Range> right = after(passage, cue.to());
            if (right.isPresent()) {
                return right;
            }
        }
        if (passage.has(left) && lexicon.in(Group.RELATIVES, passage.get(left))) {
            return antecedent(passage, left, floor);
        }
        if (left < floor || !passage.get(left).isWord() && !passage.is(left, ")")) {
            return floor == 0 && left < 0 ? after(passage, cue.to()) : Optional.empty();
        }
        if (participle && left < cue.from() - 1) {
            return Optional.empty();
        }
        if (participle) {
            return phrases.endingAt(passage, left, floor);
        }
        return subject(passage, left, floor).or(() -> untagged ? after(passage, cue.to()) : Optional.empty());
    }

    private boolean isAuxiliary(Piece piece) {
        return (piece.pos() == PartOfSpeech.AUX || piece.pos() == PartOfSpeech.ADV) && !piece.isCapitalized()
                || lexicon.in(Group.AUXILIARIES, piece)
                || piece.pos() == PartOfSpeech.PART && !piece.lower().endsWith("s");
    }

    /** The verb directly behind a quotation or the comma of a clause has its subject behind it. */
    private static boolean isInverted(Passage passage, int left) {
        int i = left;
        while (i >= 0 && passage.isMark(i)) {
            i--;
        }
        return i < 0 || passage.isQuoted(i) || i < left;
    }

    /** The first piece of the clause that ends at the index: behind a quotation, a semicolon, a colon or an earlier word of reporting. */
    private static int floor(Passage passage, int left, List<Cue> cues) {
        int floor = 0;
        for (Cue cue : cues) {
            if (cue.to() <= left && cue.isVerb()) {
                floor = cue.to();
            }
        }
        for (int i = left; i >= floor; i--) {
            if (passage.isQuoted(i) || passage.is(i, ";") || passage.is(i, ":")) {
                return i + 1;
            }
        }
        return floor;
    }

    private Optional<Range> subject(Passage passage, int last, int floor) {
        Optional<Range> near = phrases.endingAt(passage, last, floor);
        if (near.isEmpty()) {
            return near;
        }
        if (lexicon.in(Group.RELATIVES, passage.get(near.get().last()))) {
            return antecedent(passage, near.get().last(), floor);
        }
        int before = near.get().from() - 1;
        boolean inside = before >= floor && (passage.get(before).pos() == PartOfSpeech.VERB || passage.get(before).pos() == PartOfSpeech.ADP || passage.get(before).pos() == PartOfSpeech.AUX || passage.get(before).pos() == PartOfSpeech.ADV && passage.has(before - 1) && passage.get(before - 1).pos() == PartOfSpeech.VERB);
        boolean aside = inside && passage.isComma(before - 1) && before - 2 >= floor;
        if (aside) {
            return phrases.endingAt(passage, before - 2, floor).or(() -> near);
        }
        if (inside) {
            Optional<Range> first = phrases.startingAt(passage, clauseStart(passage, floor, before));
            if (first.isPresent() && first.get().to() <= before && isModified(passage, first.get().to())) {
                return first;
            }
        }
        return near;
    }

    private int clauseStart(Passage passage, int floor, int before) {
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
    private boolean isModified(Passage passage, int i) {
        Piece piece = passage.get(i);
        boolean participle = piece.pos() == PartOfSpeech.VERB && (piece.lower().endsWith("ed") || piece.lower().endsWith("ing") || piece.lower().endsWith("en"));
        return participle || lexicon.in(Group.RELATIVES, piece) || piece.pos() == PartOfSpeech.ADP || piece.pos() == PartOfSpeech.ADJ;
    }

    /** "the mayor, Rosa Quishpe, said" and "Lasić, 52, who leads the bloc, said": the phrase before the inserted words. */
    private Optional<Range> beforeApposition(Passage passage, int comma, int floor) {
        int first = -1;
        int second = -1;
        for (int i = comma - 1; i >= floor && comma - i <= MAX_APPOSITION; i--) {
            if (passage.isComma(i)) {
                if (second < 0) {
                    second = i;
                }
                first = i;
            }
        }
        if (first < 0 || !isInsertion(passage, second + 1, comma)) {
            return Optional.empty();
        }
        Optional<Range> outer = phrases.endingAt(passage, first - 1, floor);
        if (outer.isPresent() && outer.get().from() <= floor + 1) {
            return preferName(passage, outer.get(), second, comma);
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

    /** Of "the mayor, Rosa Quishpe," the name. */
    private Optional<Range> preferName(Passage passage, Range outer, int opening, int closing) {
        boolean description = !passage.get(outer.last()).isCapitalized();
        boolean name = closing - opening - 1 <= 5 && passage.has(opening + 1) && passage.get(opening + 1).isCapitalized() && passage.get(closing - 1).isCapitalized();
        return Optional.of(description && name ? new Range(opening + 1, closing) : outer);
    }

    private Optional<Range> antecedent(Passage passage, int relative, int floor) {
        int last = passage.isComma(relative - 1) ? relative - 2 : relative - 1;
        if (last < floor) {
            return Optional.empty();
        }
        return phrases.endingAt(passage, last, floor);
    }

    /** "was described by Ann Lee as". */
    private Optional<Range> agent(Passage passage, int from) {
        for (int i = from; i < Math.min(passage.size(), from + 3); i++) {
            if (lexicon.in(Group.BY, passage.get(i))) {
                return phrases.startingAt(passage, i + 1);
            }
        }
        return Optional.empty();
    }

    private Optional<Range> after(Passage passage, int from) {
        int i = from;
        while (passage.has(i) && (passage.get(i).pos() == PartOfSpeech.ADV || lexicon.in(Group.AUXILIARIES, passage.get(i)))) {
            i++;
        }
        return phrases.startingAt(passage, i);
    }

    /** "the government's claim", "her statement", "the claim by the union". */
    private Optional<Range> ofNoun(Passage passage, Cue cue) {
        int left = cue.from() - 1;
        while (passage.has(left) && passage.get(left).pos() == PartOfSpeech.ADJ) {
            left--;
        }
        if (passage.has(left) && lexicon.in(Group.POSSESSIVES, passage.get(left))) {
            return Optional.of(new Range(left, left + 1));
        }
        if (passage.is(left, "'s") || passage.is(left, "'")) {
            return phrases.endingAt(passage, left - 1, 0);
        }
        return passage.has(cue.to()) && lexicon.in(Group.BY, passage.get(cue.to())) ? phrases.startingAt(passage, cue.to() + 1) : Optional.empty();
    }

    /** The subject of the passage's first verb, where its words are tagged; it ends before {@code limit}. */
    Optional<Range> mainSubject(Passage passage, int limit) {
        for (int i = 1; i < limit; i++) {
            PartOfSpeech pos = passage.get(i).pos();
            if (pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX) {
                return passage.isComma(i - 1) ? beforeApposition(passage, i - 1, 0) : subject(passage, i - 1, 0);
            }
        }
        return Optional.empty();
    }
}
