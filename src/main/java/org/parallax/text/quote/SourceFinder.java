package org.parallax.text.quote;

import java.util.List;
import java.util.Optional;
import org.parallax.text.quote.SpeechLexicon.Group;
import org.parallax.text.segment.PartOfSpeech;

/** Finds the words that name the source of a word of reporting, on whichever side they stand. */
final class SourceFinder {
    /** As many pieces before a verb may tell when or where something is said. */
    private static final int MAX_ADJUNCT = 5;

    private final SpeechLexicon lexicon;
    private final NounPhrases phrases;
    private final Appositions appositions;

    SourceFinder(SpeechLexicon lexicon) {
        this.lexicon = lexicon;
        this.phrases = new NounPhrases(lexicon);
        this.appositions = new Appositions(lexicon, phrases);
    }

    /** Where the source stands; empty where the passage names none. */
    Optional<Range> find(Passage passage, Cue cue, List<Cue> cues) {
        return switch (cue.frame()) {
            case PREPOSITION -> ofPreposition(passage, cue, cues);
            case NOUN -> ofNoun(passage, cue);
            case HEARSAY -> Optional.empty();
            case CLAUSE, TELL, THAT, INTEND, QUOTE, OBJECT, STATE -> ofVerb(passage, cue, cues);
        };
    }

    /** "according to the ministry"; of "in her words" the "her". */
    private Optional<Range> ofPreposition(Passage passage, Cue cue, List<Cue> cues) {
        for (int i = cue.from(); i < cue.to(); i++) {
            if (lexicon.pronoun(passage.get(i)).isPresent()) {
                return Optional.of(new Range(i, i + 1));
            }
        }
        Optional<Range> source = after(passage, cue.to());
        int verb = cues.stream().filter(other -> other.isVerb() && other.from() > cue.to()).mapToInt(Cue::from).findFirst().orElse(passage.size());
        return source.map(range -> new Range(range.from(), Math.min(range.to(), Math.max(verb, range.from() + 1))));
    }

    private Optional<Range> ofVerb(Passage passage, Cue cue, List<Cue> cues) {
        int left = beforeAuxiliaries(passage, cue.from() - 1);
        boolean passive = left < cue.from() - 1 && lexicon.in(Group.PASSIVES, passage.get(cue.from() - 1)) && cue.frame() != Cue.Frame.STATE;
        boolean participle = lexicon.isParticiple(passage.get(cue.from())) && !hasAuxiliary(passage, left, cue.from());
        if (passive && !lexicon.isParticiple(passage.get(cue.from()))) {
            return agent(passage, cue.to());
        }
        boolean untagged = passage.get(cue.from()).pos() == PartOfSpeech.X;
        if (!untagged) {
            left = beforeAuxiliaries(passage, beforeTime(passage, left));
        }
        int floor = floor(passage, left, cues);
        if (participle) {
            boolean alone = left == cue.from() - 1 && left >= floor && !passage.isMark(left);
            return alone ? ofParticiple(passage, left, floor) : Optional.empty();
        }
        if (passage.isComma(left)) {
            Optional<Range> right = untagged ? after(passage, cue.to()) : Optional.empty();
            Optional<Range> beside = right.isPresent() ? right : appositions.subjectBefore(passage, left, floor);
            if (beside.isPresent()) {
                return beside;
            }
        }
        boolean tells = cue.frame() == Cue.Frame.TELL && !untagged;
        if (isInverted(passage, left) && !tells) {
            Optional<Range> right = after(passage, cue.to());
            if (right.isPresent()) {
                return right;
            }
        }
        if (passage.has(left) && lexicon.in(Group.RELATIVES, passage.get(left))) {
            return antecedent(passage, left, floor);
        }
        if (left < floor || !passage.get(left).isWord() && !passage.is(left, ")")) {
            return floor == 0 && left < 0 && !tells ? after(passage, cue.to()) : Optional.empty();
        }
        return subject(passage, left, floor).or(() -> untagged ? after(passage, cue.to()) : Optional.empty());
    }

    /** Of "an official saying" the official, of "issued a statement saying" who issued it. */
    private Optional<Range> ofParticiple(Passage passage, int left, int floor) {
        Optional<Range> noun = phrases.endingAt(passage, left, floor);
        boolean object = noun.isPresent() && noun.get().from() > floor && passage.get(noun.get().from() - 1).pos() == PartOfSpeech.VERB
                && !passage.get(noun.get().last()).isCapitalized();
        return object ? mainSubject(passage, noun.get().from()).or(() -> noun) : noun;
    }

    private int beforeAuxiliaries(Passage passage, int last) {
        int left = last;
        while (passage.has(left) && isAuxiliary(passage.get(left))) {
            left--;
        }
        return left;
    }

    private boolean hasAuxiliary(Passage passage, int left, int verb) {
        for (int i = left + 1; i < verb; i++) {
            if (passage.get(i).pos() == PartOfSpeech.AUX || lexicon.in(Group.PASSIVES, passage.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Before the "on Tuesday" of "the president on Tuesday repeated". */
    private int beforeTime(Passage passage, int last) {
        int left = last;
        while (passage.has(left) && last - left < MAX_ADJUNCT && lexicon.in(Group.TIMES, passage.get(left))) {
            left--;
        }
        boolean time = left < last;
        if (time && passage.has(left) && passage.get(left).pos() == PartOfSpeech.ADP) {
            left--;
        }
        return time && passage.has(left) && passage.get(left).isWord() ? left : last;
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
    private int floor(Passage passage, int left, List<Cue> cues) {
        int floor = 0;
        for (Cue cue : cues) {
            boolean untagged = passage.get(cue.from()).pos() == PartOfSpeech.X && cue.frame() == Cue.Frame.PREPOSITION;
            if (cue.to() <= left && (cue.isVerb() || untagged) && !(passage.isComma(left) && isInRelativeClause(passage, cue))) {
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

    /** The "confirmed" of "the second witness, who confirmed the date, told". */
    private boolean isInRelativeClause(Passage passage, Cue cue) {
        for (int i = cue.from() - 1; i > 0 && !passage.isComma(i); i--) {
            if (lexicon.in(Group.RELATIVES, passage.get(i)) && passage.isComma(i - 1)) {
                return true;
            }
        }
        return false;
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
            Optional<Range> first = phrases.startingAt(passage, Appositions.clauseStart(passage, floor, before));
            if (first.isPresent() && first.get().to() <= before && appositions.isModified(passage, first.get().to())) {
                return first;
            }
        }
        return near;
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
                return phrases.startingAt(passage, i + 1).filter(range -> !lexicon.in(Group.TIMES, passage.get(range.last())) && !lexicon.in(Group.TIMES, passage.get(Math.min(range.from() + 1, range.last()))));
            }
        }
        return Optional.empty();
    }

    private Optional<Range> after(Passage passage, int from) {
        int i = from;
        while (passage.has(i) && (passage.get(i).pos() == PartOfSpeech.ADV || lexicon.in(Group.AUXILIARIES, passage.get(i)))) {
            i++;
        }
        boolean object = passage.has(i) && lexicon.in(Group.OBJECTS, passage.get(i));
        return object ? Optional.empty() : phrases.startingAt(passage, i);
    }

    /** "the government's claim", "her statement", "the claim by the union", "a Reuters report that". */
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
        if (passage.has(cue.to()) && lexicon.in(Group.BY, passage.get(cue.to()))) {
            return phrases.startingAt(passage, cue.to() + 1);
        }
        boolean named = passage.has(left) && passage.get(left).pos() == PartOfSpeech.PROPN && passage.has(cue.to()) && lexicon.in(Group.THAT, passage.get(cue.to()));
        return named ? phrases.endingAt(passage, left, 0) : Optional.empty();
    }

    /** The subject of the passage's first verb, where its words are tagged; it ends before {@code limit}. */
    Optional<Range> mainSubject(Passage passage, int limit) {
        for (int i = 1; i < limit; i++) {
            PartOfSpeech pos = passage.get(i).pos();
            if (pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX) {
                int last = beforeAuxiliaries(passage, beforeTime(passage, beforeAuxiliaries(passage, i - 1)));
                return passage.isComma(last) ? appositions.subjectBefore(passage, last, 0) : last < 0 ? Optional.empty() : subject(passage, last, 0);
            }
        }
        return Optional.empty();
    }

    /** The subject of the last verb before the piece {@code limit} that is not one of a relative clause. */
    Optional<Range> lastSubject(Passage passage, int limit) {
        for (int i = limit - 1; i > 0; i--) {
            PartOfSpeech pos = passage.get(i).pos();
            boolean verb = (pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX) && !lexicon.isParticiple(passage.get(i)) && !lexicon.in(Group.TO, passage.get(i - 1));
            int last = verb ? beforeAuxiliaries(passage, i - 1) : -1;
            if (last >= 0 && passage.get(last).isWord() && !lexicon.in(Group.RELATIVES, passage.get(last))) {
                return subject(passage, last, 0).filter(range -> passage.get(range.last()).pos() == PartOfSpeech.PROPN);
            }
        }
        return Optional.empty();
    }

    /** The phrase from the passage's first piece to {@code to}, where a name ends it. */
    Optional<Range> named(Passage passage, int to) {
        boolean name = passage.get(to - 1).isNamed();
        return name ? phrases.startingAt(passage, 0).filter(range -> range.to() == to) : Optional.empty();
    }
}
