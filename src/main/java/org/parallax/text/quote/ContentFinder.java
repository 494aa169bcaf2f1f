package org.parallax.text.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.article.Span;
import org.parallax.text.quote.SpeechLexicon.Group;
import org.parallax.text.segment.PartOfSpeech;

/** Finds the clause that words of reporting attribute to their source. */
final class ContentFinder {
    private static final int MAX_BEFORE_THAT = 14;
    /** So few own words at either side of a quotation are no content beside it. */
    private static final int MAX_WORDS_BESIDE_QUOTATION = 3;

    private final SpeechLexicon lexicon;
    private final NounPhrases phrases;
    private final ClauseBounds bounds;

    ContentFinder(SpeechLexicon lexicon) {
        this.lexicon = lexicon;
        this.phrases = new NounPhrases(lexicon);
        this.bounds = new ClauseBounds(lexicon);
    }

    /** Usually one stretch; two where a clause goes on behind inserted words of reporting. */
    List<Span> find(Passage passage, Cue cue, Optional<Range> source, List<Cue> cues, List<Report> before) {
        List<Span> contents = new ArrayList<>();
        switch (cue.frame()) {
            case PREPOSITION -> source.ifPresent(range -> ofPreposition(passage, cue, range, cues, before, contents));
            case HEARSAY -> add(passage, bounds.start(passage, cue.from(), before), bounds.end(passage, cue.to(), cues), contents);
            case NOUN -> source.ifPresent(range -> ofNoun(passage, cue, cues, contents));
            case CLAUSE, TELL, THAT, INTEND, STATE, OBJECT -> ofVerb(passage, cue, source, cues, before, contents);
            case QUOTE -> { }
        }
        return contents;
    }

    private void ofPreposition(Passage passage, Cue cue, Range source, List<Cue> cues, List<Report> before, List<Span> contents) {
        if (cue.to() == cue.from() + 1 && lexicon.isParticiple(passage.get(cue.from())) && !before.isEmpty() && passage.isComma(cue.from() - 1)) {
            contents.addAll(before.getLast().contents());
            return;
        }
        if (cues.stream().anyMatch(verb -> verb.isVerb() && verb.from() == source.to())) {
            return;
        }
        int start = bounds.start(passage, cue.from(), before);
        int behind = Math.max(source.to(), cue.to());
        boolean opens = cue.from() <= start + 1 || passage.isComma(cue.from() - 1) && passage.isComma(behind) && before.isEmpty() && bounds.isPhraseOnly(passage, cue.from() - 1);
        if (opens) {
            int comma = behindRelativeClause(passage, behind);
            while (passage.has(comma) && !passage.isComma(comma) && comma - behind < MAX_BEFORE_THAT) {
                comma++;
            }
            int from = passage.isComma(comma) ? comma + 1 : behind;
            add(passage, from, bounds.end(passage, from, cues), contents);
            return;
        }
        add(passage, start, cue.from(), contents);
        int relative = passage.isComma(behind) ? behind + 1 : behind;
        if (passage.has(relative) && lexicon.in(Group.RELATIVES, passage.get(relative))) {
            add(passage, relative + 1, bounds.end(passage, relative + 1, cues), contents);
        }
    }

    /** Of "according to the paper, which saw the file, two men fled" the comma before "two". */
    private int behindRelativeClause(Passage passage, int from) {
        if (!passage.isComma(from) || !passage.has(from + 1) || !lexicon.in(Group.RELATIVES, passage.get(from + 1))) {
            return from;
        }
        int comma = from + 1;
        while (passage.has(comma) && !passage.isComma(comma)) {
            comma++;
        }
        return passage.has(comma) ? comma : from;
    }

    private void ofNoun(Passage passage, Cue cue, List<Cue> cues, List<Span> contents) {
        int limit = Math.min(passage.size(), cue.to() + 5);
        for (int i = cue.to(); i < limit && !passage.isMark(i); i++) {
            if (lexicon.in(Group.THAT, passage.get(i))) {
                if (!isFiniteVerb(passage, i + 1)) {
                    add(passage, i + 1, bounds.end(passage, i + 1, cues), contents);
                }
                return;
            }
        }
        boolean number = passage.has(cue.to() + 1) && lexicon.in(Group.OF, passage.get(cue.to())) && isNumberPhrase(passage, cue.to() + 1);
        if (number) {
            add(passage, cue.to() + 1, bounds.end(passage, cue.to() + 1, cues), contents);
        }
    }

    /** The first piece of source and verb, the "ha" of "ha detto" included. */
    private int first(Passage passage, Cue cue, Optional<Range> source) {
        int verb = cue.from();
        while (passage.has(verb - 1) && passage.get(verb - 1).isWord() && lexicon.in(Group.AUXILIARIES, passage.get(verb - 1))) {
            verb--;
        }
        return source.isPresent() ? Math.min(source.get().from(), verb) : verb;
    }

    private static boolean isFiniteVerb(Passage passage, int i) {
        return passage.has(i) && (passage.get(i).pos() == PartOfSpeech.VERB || passage.get(i).pos() == PartOfSpeech.AUX);
    }

    /** Whether a subject with its verb begins here. */
    boolean isStatement(Passage passage, int from) {
        return isClause(passage, from) && passage.get(from).pos() != PartOfSpeech.X;
    }

    private static boolean hasVerb(Passage passage, int from, int to) {
        boolean tagged = false;
        for (int i = from; i < to; i++) {
            if (isFiniteVerb(passage, i) || passage.isQuoted(i)) {
                return true;
            }
            tagged |= passage.get(i).isWord() && passage.get(i).pos() != PartOfSpeech.X;
        }
        return !tagged;
    }

    private static boolean isNumberPhrase(Passage passage, int from) {
        for (int i = from; i < Math.min(passage.size(), from + 3); i++) {
            if (passage.get(i) instanceof Piece.Word word && CueFinder.isNumber(word)) {
                return true;
            }
        }
        return false;
    }

    private void ofVerb(Passage passage, Cue cue, Optional<Range> source, List<Cue> cues, List<Report> before, List<Span> contents) {
        int behind = cue.to();
        if (source.isPresent() && source.get().from() >= cue.to()) {
            behind = source.get().to();
        }
        if (behind > cue.to() && lexicon.in(Group.BY, passage.get(source.get().from() - 1))) {
            if (cue.frame() == Cue.Frame.THAT || cue.frame() == Cue.Frame.INTEND) {
                return;
            }
            add(passage, bounds.start(passage, cue.from(), before), cue.from(), contents);
            return;
        }
        int first = first(passage, cue, source);
        Optional<Integer> that = that(passage, behind, cue);
        if (that.isPresent()) {
            add(passage, that.get(), bounds.end(passage, that.get(), cues), contents);
            return;
        }
        int from = skipAddressee(passage, cue, behind);
        boolean intended = cue.frame() != Cue.Frame.CLAUSE && cue.frame() != Cue.Frame.THAT && isInfinitive(passage, from);
        if (passage.isComma(first - 1) && passage.isComma(behind) && isFiniteVerb(passage, behind + 1)) {
            add(passage, bounds.start(passage, first - 1, before), first - 1, contents);
            add(passage, behind + 1, bounds.end(passage, behind + 1, cues), contents);
            return;
        }
        if (!intended && isInserted(passage, cue, first, behind)) {
            int comma = first - 1;
            while (passage.isMark(comma - 1)) {
                comma--;
            }
            int end = passage.isMark(comma) ? comma : comma + 1;
            add(passage, bounds.start(passage, end, before), end, contents);
            int rest = restOfInserted(passage, behind, cues);
            if (rest > 0 && !contents.isEmpty()) {
                add(passage, rest, bounds.end(passage, rest, cues), contents);
            }
            return;
        }
        boolean followsQuotation = behind > cue.to() && first > 0 && (passage.isQuoted(first - 1) || passage.isMark(first - 1) && passage.isQuoted(first - 2));
        if (followsQuotation) {
            return;
        }
        boolean takes = switch (cue.frame()) {
            case OBJECT -> passage.has(from) && (cue.to() - cue.from() > 1 || passage.get(from).pos() != PartOfSpeech.ADP) && (intended || !lexicon.in(Group.TO, passage.get(from)));
            case CLAUSE -> passage.endOfWords() - from >= 2 && hasVerb(passage, from, passage.size());
            case TELL -> intended || passage.endOfWords() - from >= 2 && hasVerb(passage, from, passage.size()) && !passage.isComma(from);
            case THAT, STATE -> isClause(passage, from);
            case INTEND -> intended || isClause(passage, from);
            case QUOTE, PREPOSITION, NOUN, HEARSAY -> false;
        };
        if (takes) {
            int end = bounds.end(passage, from, cues);
            end = cue.frame() == Cue.Frame.OBJECT && !isClause(passage, from) ? Math.min(end, nextClause(passage, from, end)) : end;
            boolean inside = isFiniteVerb(passage, from) || source.filter(range -> range.to() < cue.from() && isRelative(passage, range.to(), cue.from())).isPresent();
            add(passage, from, inside ? Math.min(end, comma(passage, from)) : end, contents);
        }
    }

    /** The comma of ", and a charity treated 70" behind an object. */
    private int nextClause(Passage passage, int from, int end) {
        for (int i = from; i < end; i++) {
            if (passage.isComma(i) && passage.has(i + 1) && passage.get(i + 1).pos() == PartOfSpeech.CCONJ && isClause(passage, i + 2)) {
                return i;
            }
        }
        return end;
    }

    /** Whether a relative pronoun stands between the source and its verb, so that the clause around goes on behind the comma. */
    private boolean isRelative(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.in(Group.RELATIVES, passage.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNominal(Piece piece) {
        return switch (piece.pos()) {
            case NOUN, PROPN, NUM, ADJ, DET -> true;
            default -> false;
        };
    }

    private static int comma(Passage passage, int from) {
        int comma = from + 1;
        while (passage.has(comma) && !passage.isComma(comma)) {
            comma++;
        }
        return comma;
    }

    /** Behind "that", where it follows the verb or what stands between ("told reporters on Monday that"). */
    private Optional<Integer> that(Passage passage, int from, Cue cue) {
        boolean of = cue.to() - cue.from() == 1 && passage.is(from, "of");
        if (of || cue.frame() == Cue.Frame.CLAUSE && passage.has(from) && isNominal(passage.get(from)) && !lexicon.in(Group.TIMES, passage.get(from)) && !lexicon.in(Group.THAT, passage.get(from))) {
            return Optional.empty();
        }
        for (int i = from; i < Math.min(passage.size(), from + MAX_BEFORE_THAT) && !passage.isQuoted(i); i++) {
            if (lexicon.in(Group.THAT, passage.get(i)) && passage.get(i).pos() != PartOfSpeech.DET) {
                return i > from && isFiniteVerb(passage, i + 1) ? Optional.empty() : Optional.of(i + 1);
            }
            Piece piece = passage.get(i);
            boolean verb = piece.pos() == PartOfSpeech.VERB || piece.pos() == PartOfSpeech.AUX;
            if (verb || piece.is(";") || piece.is(":") || cue.frame() == Cue.Frame.CLAUSE && i == from && lexicon.pronoun(piece).isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "…, the ministry said on Monday" and "…, said the ministry": a clause before, none behind. */
    private boolean isInserted(Passage passage, Cue cue, int first, int behind) {
        boolean clauseBefore = first > 0 && (passage.isComma(first - 1) || passage.isQuoted(first - 1) || passage.isMark(first - 1) && passage.isQuoted(first - 2)) && !bounds.isLeadIn(passage, first - 1);
        if (!clauseBefore) {
            return false;
        }
        int next = behind;
        while (passage.has(next) && passage.get(next).pos() == PartOfSpeech.ADV) {
            next++;
        }
        boolean nothingBehind = next >= passage.endOfWords() || passage.isMark(next) || passage.isQuoted(next);
        boolean time = passage.has(next + 1) && lexicon.in(Group.TIMES, passage.get(next + 1));
        boolean adjunct = passage.has(next) && (time || lexicon.isAdjunctStart(passage.get(next)));
        boolean told = cue.frame() == Cue.Frame.TELL && passage.endOfWords() - next <= 4;
        return nothingBehind || adjunct || told;
    }

    /** ", raising its earlier toll of 52": what the source does in saying so. */
    private static int restOfInserted(Passage passage, int behind, List<Cue> cues) {
        for (int i = behind; i + 1 < passage.size(); i++) {
            if (passage.isQuoted(i)) {
                return -1;
            }
            if (passage.isComma(i)) {
                int at = i + 1;
                Piece next = passage.get(at);
                boolean doing = next.pos() == PartOfSpeech.VERB && next.lower().endsWith("ing") && cues.stream().noneMatch(cue -> cue.from() == at);
                return doing ? i + 2 : -1;
            }
        }
        return -1;
    }

    /** A subject with its verb behind it. */
    private boolean isClause(Passage passage, int from) {
        if (!passage.has(from) || lexicon.in(Group.POSSESSIVES, passage.get(from)) && passage.get(from).pos() == PartOfSpeech.X) {
            return false;
        }
        boolean pronoun = lexicon.pronoun(passage.get(from)).isPresent() && !lexicon.in(Group.POSSESSIVES, passage.get(from));
        if (pronoun && passage.get(from).pos() == PartOfSpeech.X) {
            return true;
        }
        int verb = pronoun ? from + 1 : phrases.startingAt(passage, from).map(Range::to).orElse(passage.size());
        while (passage.has(verb) && passage.get(verb).pos() == PartOfSpeech.ADV) {
            verb++;
        }
        return passage.has(verb) && (pronoun ? isFiniteVerb(passage, verb) : isFinite(passage.get(verb)));
    }

    private static boolean isFinite(Piece piece) {
        boolean participle = piece.lower().endsWith("ing") || piece.lower().endsWith("ed") || piece.lower().endsWith("en");
        return piece.pos() == PartOfSpeech.AUX || piece.pos() == PartOfSpeech.VERB && !participle;
    }

    private boolean isInfinitive(Passage passage, int i) {
        if (!passage.has(i + 1) || !lexicon.in(Group.TO, passage.get(i))) {
            return false;
        }
        return switch (passage.get(i + 1).pos()) {
            case VERB, AUX, ADV -> true;
            case X -> passage.isQuoted(i + 1);
            default -> false;
        };
    }

    private int skipAddressee(Passage passage, Cue cue, int from) {
        int i = from;
        if (cue.frame() == Cue.Frame.TELL) {
            i = phrases.startingAt(passage, i).map(Range::to).orElse(i);
        } else if (cue.frame() == Cue.Frame.INTEND) {
            i = phrases.startingAt(passage, i).map(Range::to).filter(to -> isInfinitive(passage, to)).orElse(i);
        }
        boolean adjunct = passage.has(i) && (lexicon.in(Group.TIMES, passage.get(i)) || lexicon.in(Group.PREPOSITIONS, passage.get(i)) && passage.has(i + 1) && lexicon.in(Group.TIMES, passage.get(i + 1)));
        if (adjunct) {
            i = lexicon.in(Group.TIMES, passage.get(i)) ? i + 1 : i + 2;
            while (passage.has(i) && lexicon.in(Group.TIMES, passage.get(i))) {
                i++;
            }
        }
        return i;
    }

    private static void add(Passage passage, int from, int to, List<Span> contents) {
        int start = from;
        int end = Math.min(to, passage.size());
        while (start < end && passage.isMark(start)) {
            start++;
        }
        if (start >= end) {
            return;
        }
        while (end > start && passage.isMark(end - 1)) {
            end--;
        }
        int words = 0;
        for (int i = start; i < end; i++) {
            words += passage.get(i).isWord() && passage.get(i).pos() != PartOfSpeech.PRON ? 1 : 0;
        }
        boolean besideQuotation = passage.isQuoted(start) || passage.isQuoted(end - 1);
        if (passage.isQuoted(start) && !hasVerb(passage, start + 1, end)) {
            return;
        }
        if (words > (besideQuotation ? MAX_WORDS_BESIDE_QUOTATION : 0)) {
            contents.add(passage.span(start, end));
        }
    }
}
