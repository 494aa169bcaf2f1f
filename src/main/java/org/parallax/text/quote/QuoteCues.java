package org.parallax.text.quote;

import java.util.List;
import java.util.Optional;
import org.parallax.text.quote.SpeechLexicon.Group;

/** Finds for a quotation the words of reporting in its own passage. */
final class QuoteCues {
    /** So many words may stand between a verb of reporting and its quotation ("called the plan of the council "absurd""). */
    private static final int MAX_PIECES_BETWEEN = 9;

    private final SpeechLexicon lexicon;

    QuoteCues(SpeechLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Directly behind the quotation, else the last before it, else any behind it. */
    Optional<Report> find(Passage passage, int quoted, List<Report> reports) {
        Optional<Report> behind = Optional.empty();
        Optional<Report> before = Optional.empty();
        for (Report report : reports) {
            if (report.cue().frame() == Cue.Frame.HEARSAY) {
                continue;
            }
            boolean follows = report.cue().from() > quoted;
            if (follows && behind.isEmpty() && report.cue().frame() != Cue.Frame.NOUN && !goesOn(passage, quoted)) {
                behind = Optional.of(report);
            } else if (!follows && (report.source().isPresent() || report.cue().isVerb())) {
                before = Optional.of(report);
            }
        }
        if (behind.isPresent() && isAdjacent(passage, quoted, behind.get())) {
            return behind;
        }
        if (before.isPresent() && isNext(passage, before.get(), quoted)) {
            return before;
        }
        Piece.Quoted piece = (Piece.Quoted) passage.get(quoted);
        for (int i = reports.size() - 1; i >= 0; i--) {
            if (holds(reports.get(i), piece)) {
                return Optional.of(reports.get(i));
            }
        }
        if (before.isPresent() && isClose(passage, piece, quoted, before.get())) {
            return before;
        }
        return before.isPresent() || behind.isEmpty() || isCutOff(passage, quoted, behind.get().cue().from()) ? before : behind;
    }

    /** Nothing but marks and "that" or an article stands between the words of reporting and the quotation. */
    private boolean isNext(Passage passage, Report report, int quoted) {
        if (report.source().isEmpty()) {
            return false;
        }
        for (int i = report.cue().to(); i < quoted; i++) {
            Piece piece = passage.get(i);
            if (piece.isQuoted() || piece.isWord() && !lexicon.in(Group.THAT, piece) && !lexicon.in(Group.ARTICLES, piece)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words of reporting are next to the quotation but for a few words, or their content holds it. */
    boolean isClose(Passage passage, Piece.Quoted piece, int quoted, Report report) {
        if (holds(report, piece)) {
            return true;
        }
        int from = Math.min(report.cue().to(), quoted);
        int to = report.cue().from() > quoted ? report.cue().from() : quoted;
        if (report.cue().from() > quoted) {
            return isAdjacent(passage, quoted, report);
        }
        return report.source().isPresent() && !isCutOff(passage, from, to) && to - from <= MAX_PIECES_BETWEEN && report.cue().isVerb();
    }

    private static boolean holds(Report report, Piece.Quoted piece) {
        return report.source().isPresent() && report.contents().stream().anyMatch(content -> content.contains(piece.marked().words()));
    }

    /** Only the source, adverbs and marks stand between the quotation and the words of reporting. */
    private boolean isAdjacent(Passage passage, int quoted, Report report) {
        Cue cue = report.cue();
        if (lexicon.isParticiple(passage.get(cue.from()))) {
            return false;
        }
        int first = report.range().filter(range -> range.from() > quoted).map(range -> Math.min(range.from(), cue.from())).orElse(cue.from());
        for (int i = quoted + 1; i < first; i++) {
            Piece piece = passage.get(i);
            if (piece.isQuoted() || piece.isWord() && !lexicon.in(Group.ARTICLES, piece) && !lexicon.in(Group.POSSESSIVES, piece) && !lexicon.in(Group.CONJUNCTIONS, piece)) {
                return false;
            }
        }
        return !opensNext(passage, cue);
    }

    /** The sentence goes on with "and" behind words that no comma or full stop ends. */
    private boolean goesOn(Passage passage, int quoted) {
        boolean closed = passage.get(quoted) instanceof Piece.Quoted piece && piece.marked().words().end() + 1 < piece.marked().marks().end();
        return !closed && passage.has(quoted + 1) && lexicon.in(Group.CONJUNCTIONS, passage.get(quoted + 1));
    }

    /** "… ." Lee said: "…": words of reporting that end in a colon open what follows. */
    private static boolean opensNext(Passage passage, Cue cue) {
        for (int i = cue.to(); i < passage.size(); i++) {
            if (passage.isQuoted(i)) {
                return passage.is(i - 1, ":") || passage.is(i - 1, "\uff1a");
            }
        }
        return false;
    }

    private static boolean isCutOff(Passage passage, int from, int to) {
        for (int i = from; i < to; i++) {
            if (passage.is(i, ";")) {
                return true;
            }
        }
        return false;
    }

}
