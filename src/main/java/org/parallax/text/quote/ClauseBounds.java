package org.parallax.text.quote;

import java.util.List;
import org.parallax.text.quote.SpeechLexicon.Group;
import org.parallax.text.segment.PartOfSpeech;

/** Says where a reported clause begins and ends, and whether one stands before inserted words of reporting. */
final class ClauseBounds {
    private static final int MAX_INSERTION = 10;

    private final SpeechLexicon lexicon;

    ClauseBounds(SpeechLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Where the clause that ends at the index begins. */
    int start(Passage passage, int to, List<Report> before) {
        int start = 0;
        for (int i = to - 2; i > 0; i--) {
            if (isSemicolon(passage, i)) {
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
    int end(Passage passage, int from, List<Cue> cues) {
        int limit = passage.endOfWords();
        for (Cue cue : cues) {
            if (cue.from() > from && cue.from() < limit && (cue.isVerb() || cue.frame() == Cue.Frame.PREPOSITION)) {
                limit = Math.min(limit, startOfInsertion(passage, from, cue));
            }
        }
        for (int i = from; i < limit; i++) {
            boolean but = passage.isComma(i - 1) && lexicon.in(Group.CONTRAST, passage.get(i));
            if (i > from && (isSemicolon(passage, i) || but)) {
                return but ? i - 1 : i;
            }
        }
        return Math.max(limit, from);
    }

    private static boolean isSemicolon(Passage passage, int i) {
        return passage.is(i, ";") || passage.is(i, "\uff1b");
    }

    /** Of ", according to the ministry" and ", Milutin said" the comma, else the conjunction of "but Milutin announced"; else the passage's end. */
    private int startOfInsertion(Passage passage, int from, Cue cue) {
        if (passage.isComma(cue.from() - 1)) {
            return cue.from() - 1;
        }
        if (cue.frame() == Cue.Frame.PREPOSITION) {
            return cue.from();
        }
        boolean ends = cue.to() >= passage.endOfWords() || passage.isMark(cue.to());
        for (int i = cue.from() - 1; i > from && cue.from() - i < MAX_INSERTION; i--) {
            if (passage.isComma(i)) {
                return ends ? i : passage.endOfWords();
            }
            boolean but = lexicon.in(Group.CONTRAST, passage.get(i)) && passage.get(i).pos() != PartOfSpeech.ADP;
            if (but || i == cue.from() - 1 && lexicon.in(Group.CONJUNCTIONS, passage.get(i))) {
                return i;
            }
        }
        return passage.endOfWords();
    }

    /** Whether nothing but "In one case," or "After the vote," stands before the comma. */
    boolean isPhraseOnly(Passage passage, int comma) {
        boolean opens = passage.get(0).pos() == PartOfSpeech.ADP || opensSubordinate(passage.get(0));
        return opens && isLeadIn(passage, comma);
    }

    /** Whether what stands before the comma is no clause of its own: "On Monday,", "However,", "Asked why,", "When he left,". */
    boolean isLeadIn(Passage passage, int comma) {
        int from = 0;
        for (int i = comma - 1; i >= 0; i--) {
            if (isSemicolon(passage, i)) {
                from = i + 1;
                break;
            }
        }
        if (passage.get(from).pos() == PartOfSpeech.X && !passage.isQuoted(from)) {
            return comma - from <= 3 && isTimeOrPlace(passage, from, comma) && !hasQuotation(passage, from, comma);
        }
        int first = from;
        if (opensSubordinate(passage.get(from))) {
            while (first < comma && !passage.isComma(first)) {
                first++;
            }
        }
        boolean phrase = passage.get(from).pos() == PartOfSpeech.ADP;
        for (int i = first; i <= comma; i++) {
            Piece piece = passage.get(i);
            boolean modifier = phrase && piece.pos() == PartOfSpeech.VERB && (piece.lower().endsWith("ed") || piece.lower().endsWith("ing"));
            if (piece.pos() == PartOfSpeech.VERB && !modifier || piece.pos() == PartOfSpeech.AUX || piece.isQuoted()) {
                return false;
            }
        }
        return true;
    }

    private boolean opensSubordinate(Piece piece) {
        return piece.pos() == PartOfSpeech.SCONJ || piece.pos() == PartOfSpeech.VERB || lexicon.in(Group.BOUNDARIES, piece);
    }

    private boolean isTimeOrPlace(Passage passage, int from, int to) {
        if (to - from <= 1 || lexicon.in(Group.PREPOSITIONS, passage.get(from))) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (lexicon.in(Group.TIMES, passage.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasQuotation(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }
}
