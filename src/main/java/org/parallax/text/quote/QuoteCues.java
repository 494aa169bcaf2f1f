package org.parallax.text.quote;

import java.util.List;
import java.util.Optional;
import org.parallax.text.quote.SpeechLexicon.Group;

/** Finds for a quotation the words of reporting in its own passage. */
final class QuoteCues {
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
            if (follows && behind.isEmpty()) {
                behind = Optional.of(report);
            } else if (!follows && (report.source().isPresent() || report.cue().isVerb())) {
                before = Optional.of(report);
            }
        }
        if (behind.isPresent() && isAdjacent(passage, quoted, behind.get())) {
            return behind;
        }
        if (before.isPresent() && !isCutOff(passage, before.get().cue().to(), quoted)) {
            return before;
        }
        return behind.isPresent() && isInserted(passage, quoted, behind.get()) ? behind : before;
    }

    /** Only the source, adverbs and marks stand between the quotation and the words of reporting. */
    private boolean isAdjacent(Passage passage, int quoted, Report report) {
        Cue cue = report.cue();
        int first = report.range().filter(range -> range.from() > quoted).map(range -> Math.min(range.from(), cue.from())).orElse(cue.from());
        for (int i = quoted + 1; i < first; i++) {
            Piece piece = passage.get(i);
            if (piece.isQuoted() || piece.isWord() && !lexicon.in(Group.ARTICLES, piece) && !lexicon.in(Group.POSSESSIVES, piece) && !lexicon.in(Group.CONJUNCTIONS, piece)) {
                return false;
            }
        }
        return !opensNext(passage, cue);
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

    private static boolean isInserted(Passage passage, int quoted, Report report) {
        return report.source().isPresent() && !isCutOff(passage, quoted, report.cue().from());
    }
}
