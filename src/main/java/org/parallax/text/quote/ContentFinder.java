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

    ContentFinder(SpeechLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Usually one stretch; two where a clause goes on behind inserted words of reporting. */
    List<Span> find(Passage passage, Cue cue, Optional<Range> source, List<Cue> cues, List<Report> before) {
        List<Span> contents = new ArrayList<>();
        switch (cue.frame()) {
            case PREPOSITION -> source.ifPresent(range -> ofPreposition(passage, cue, range, cues, before, contents));
            case HEARSAY -> add(passage, clauseStart(passage, cue.from(), before), end(passage, cue.to(), cues), contents);
            case NOUN -> source.ifPresent(range -> ofNoun(passage, cue, cues, contents));
            case CLAUSE, TELL, THAT, OBJECT -> ofVerb(passage, cue, source, cues, before, contents);
            case QUOTE -> { }
        }
        return contents;
    }

    private void ofPreposition(Passage passage, Cue cue, Range source, List<Cue> cues, List<Report> before, List<Span> contents) {
        int start = clauseStart(passage, cue.from(), before);
        int behind = Math.max(source.to(), cue.to());
        if (cue.from() <= start + 1) {
            int comma = behind;
            while (passage.has(comma) && !passage.isComma(comma) && comma - behind < MAX_BEFORE_THAT) {
                comma++;
            }
            int from = passage.isComma(comma) ? comma + 1 : behind;
            add(passage, from, end(passage, from, cues), contents);
            return;
        }
        add(passage, start, cue.from(), contents);
        int relative = passage.isComma(behind) ? behind + 1 : behind;
        if (passage.has(relative) && lexicon.in(Group.RELATIVES, passage.get(relative))) {
            add(passage, relative + 1, end(passage, relative + 1, cues), contents);
        }
    }

    private void ofNoun(Passage passage, Cue cue, List<Cue> cues, List<Span> contents) {
        int limit = Math.min(passage.size(), cue.to() + 5);
        for (int i = cue.to(); i < limit && !passage.isMark(i); i++) {
            if (lexicon.in(Group.THAT, passage.get(i))) {
                if (!isFiniteVerb(passage, i + 1)) {
                    add(passage, i + 1, end(passage, i + 1, cues), contents);
                }
                return;
            }
        }
        boolean number = passage.has(cue.to() + 1) && lexicon.in(Group.OF, passage.get(cue.to())) && isNumberPhrase(passage, cue.to() + 1);
        if (number) {
            add(passage, cue.to() + 1, end(passage, cue.to() + 1, cues), contents);
        }
    }

    private static boolean isFiniteVerb(Passage passage, int i) {
        return passage.has(i) && (passage.get(i).pos() == PartOfSpeech.VERB || passage.get(i).pos() == PartOfSpeech.AUX);
    }

    private static boolean hasVerb(Passage passage, int from) {
        boolean tagged = false;
        for (int i = from; i < passage.size(); i++) {
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
        int first = source.map(range -> Math.min(range.from(), cue.from())).orElse(cue.from());
        Optional<Integer> that = that(passage, behind, cue);
        if (that.isPresent()) {
            add(passage, that.get(), end(passage, that.get(), cues), contents);
            return;
        }
        if (isInserted(passage, cue, first, behind)) {
            int comma = first - 1;
            while (passage.isMark(comma - 1)) {
                comma--;
            }
            int end = passage.isMark(comma) ? comma : comma + 1;
            add(passage, clauseStart(passage, end, before), end, contents);
            int rest = restOfInserted(passage, behind);
            if (rest > 0 && !contents.isEmpty()) {
                add(passage, rest, end(passage, rest, cues), contents);
            }
            return;
        }
        boolean followsQuotation = behind > cue.to() && first > 0 && (passage.isQuoted(first - 1) || passage.isMark(first - 1) && passage.isQuoted(first - 2));
        if (followsQuotation) {
            return;
        }
        int from = skipAddressee(passage, cue, behind);
        boolean takes = switch (cue.frame()) {
            case OBJECT -> true;
            case CLAUSE, TELL -> passage.endOfWords() - from >= 2 && hasVerb(passage, from);
            case THAT -> passage.has(from) && lexicon.pronoun(passage.get(from)).isPresent() && !lexicon.in(Group.POSSESSIVES, passage.get(from));
            default -> false;
        };
        if (takes) {
            add(passage, from, end(passage, from, cues), contents);
        }
    }

    /** Behind "that", where it follows the verb or what stands between ("told reporters on Monday that"). */
    private Optional<Integer> that(Passage passage, int from, Cue cue) {
        for (int i = from; i < Math.min(passage.size(), from + MAX_BEFORE_THAT) && !passage.isQuoted(i); i++) {
            if (lexicon.in(Group.THAT, passage.get(i))) {
                return Optional.of(i + 1);
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
        boolean clauseBefore = first > 0 && (passage.isComma(first - 1) || passage.isQuoted(first - 1) || passage.isMark(first - 1) && passage.isQuoted(first - 2)) && !isLeadIn(passage, first - 1);
        if (!clauseBefore) {
            return false;
        }
        int next = behind;
        while (passage.has(next) && passage.get(next).pos() == PartOfSpeech.ADV) {
            next++;
        }
        boolean nothingBehind = next >= passage.endOfWords() || passage.isMark(next) || passage.isQuoted(next);
        boolean adjunct = passage.has(next) && lexicon.isAdjunctStart(passage.get(next));
        boolean told = cue.frame() == Cue.Frame.TELL && passage.endOfWords() - next <= 4;
        return nothingBehind || adjunct || told;
    }

    /** Whether what stands before the comma is no clause of its own: "On Monday," or "However,". */
    private boolean isLeadIn(Passage passage, int comma) {
        boolean tagged = false;
        for (int i = comma; i >= 0 && !passage.is(i, ";"); i--) {
            Piece piece = passage.get(i);
            if (piece.pos() == PartOfSpeech.VERB || piece.pos() == PartOfSpeech.AUX || piece.isQuoted()) {
                return false;
            }
            tagged |= piece.pos() != PartOfSpeech.X && piece.isWord();
        }
        return tagged || comma <= 3;
    }

    /** ", raising its earlier toll of 52": what the source does in saying so. */
    private static int restOfInserted(Passage passage, int behind) {
        for (int i = behind; i + 1 < passage.size(); i++) {
            if (passage.isQuoted(i)) {
                return -1;
            }
            if (passage.isComma(i)) {
                Piece next = passage.get(i + 1);
                return next.pos() == PartOfSpeech.VERB && next.lower().endsWith("ing") ? i + 2 : -1;
            }
        }
        return -1;
    }

    private int skipAddressee(Passage passage, Cue cue, int from) {
        int i = from;
        if (cue.frame() == Cue.Frame.TELL) {
            i = new NounPhrases(lexicon).startingAt(passage, i).map(Range::to).orElse(i);
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

    /** Where the clause that ends at the index begins. */
    private static int clauseStart(Passage passage, int to, List<Report> before) {
        int start = 0;
        for (int i = to - 2; i > 0; i--) {
            if (passage.is(i, ";") || passage.is(i, "\uff1b")) {
                start = i + 1;
                break;
            }
        }
        for (Report report : before) {
            Cue cue = report.cue();
            if (cue.to() < to - 1 && cue.from() >= start && cue.isVerb() && !report.contents().isEmpty()) {
                int comma = lastComma(passage, cue.to(), to - 2);
                start = comma > 0 ? comma + 1 : cue.to();
            }
        }
        while (start < to - 1 && (passage.get(start).isMark() || passage.get(start).pos() == PartOfSpeech.CCONJ)) {
            start++;
        }
        return start;
    }

    private static int lastComma(Passage passage, int from, int to) {
        for (int i = to; i >= from; i--) {
            if (passage.isComma(i)) {
                return i;
            }
        }
        return -1;
    }

    /** Where the clause that begins at the index ends: at a semicolon, at "but", or where the next words of reporting begin. */
    private int end(Passage passage, int from, List<Cue> cues) {
        int limit = passage.endOfWords();
        for (Cue cue : cues) {
            if (cue.from() > from && cue.from() < limit && (cue.isVerb() || cue.frame() == Cue.Frame.PREPOSITION)) {
                limit = Math.min(limit, startOfInsertion(passage, from, cue));
            }
        }
        for (int i = from; i < limit; i++) {
            boolean but = passage.isComma(i - 1) && lexicon.in(Group.CONTRAST, passage.get(i));
            if (i > from && (passage.is(i, ";") || passage.is(i, "\uff1b") || but)) {
                return but ? i - 1 : i;
            }
        }
        return Math.max(limit, from);
    }

    /** Of ", according to the ministry" and ", Milutin said" the comma, else the conjunction of "and announced"; else the passage's end. */
    private int startOfInsertion(Passage passage, int from, Cue cue) {
        if (passage.isComma(cue.from() - 1)) {
            return cue.from() - 1;
        }
        if (passage.has(cue.from() - 1) && lexicon.in(Group.CONJUNCTIONS, passage.get(cue.from() - 1)) && cue.from() - 1 > from) {
            return cue.from() - 1;
        }
        if (cue.frame() == Cue.Frame.PREPOSITION) {
            return cue.from();
        }
        boolean ends = cue.to() >= passage.endOfWords() || passage.isMark(cue.to());
        for (int i = cue.from() - 1; ends && i > from && cue.from() - i < 10; i--) {
            if (passage.isComma(i)) {
                return i;
            }
        }
        return passage.endOfWords();
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
        if (words > (besideQuotation ? MAX_WORDS_BESIDE_QUOTATION : 0)) {
            contents.add(passage.span(start, end));
        }
    }
}
