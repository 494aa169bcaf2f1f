package org.parallax.text.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.text.quote.SpeechReader.Spoken;

/** Gives quotations that stand alone the speaker of the passage before or behind. */
final class NeighbouringSpeakers {
    /** So many passages without a quotation may stand between two of one speaker in a paragraph. */
    private static final int MAX_PASSAGES_BETWEEN = 2;

    private NeighbouringSpeakers() {}

    static List<Spoken> complete(List<Spoken> spoken, List<Passage> passages, List<Report> reports) {
        Map<Passage, Integer> order = new IdentityHashMap<>();
        Set<Integer> wordless = new HashSet<>();
        for (int i = 0; i < passages.size(); i++) {
            order.put(passages.get(i), i);
            if (passages.get(i).pieces().stream().noneMatch(Piece::isWord)) {
                wordless.add(i);
            }
        }
        Map<Integer, Report> last = new HashMap<>();
        Map<Integer, Report> first = new HashMap<>();
        int passage = 0;
        for (Report report : reports) {
            while (!passages.get(passage).span().contains(report.cue().span())) {
                passage++;
            }
            if (report.source().isPresent() && report.cue().frame() != Cue.Frame.NOUN) {
                last.put(passage, report);
                first.putIfAbsent(passage, report);
            }
        }
        List<Spoken> complete = new ArrayList<>();
        for (int i = 0; i < spoken.size(); i++) {
            Spoken one = spoken.get(i);
            boolean continues = i > 0 && spoken.get(i - 1).marked().continued();
            if (one.source().isPresent()) {
                complete.add(one);
                continue;
            }
            int at = order.get(one.passage());
            Optional<Spoken> before = i > 0 && (continues || isNear(order.get(complete.get(i - 1).passage()), at, passages)) ? Optional.of(complete.get(i - 1)) : Optional.empty();
            Optional<Source> source = source(one, at, wordless.contains(at), continues ? complete.getLast().source() : Optional.empty(), before, passages, last, first);
            complete.add(new Spoken(one.marked(), one.passage(), one.piece(), one.close(), one.cue().or(() -> before.flatMap(Spoken::cue).filter(cue -> source.isPresent())), source));
        }
        return complete;
    }

    /** The passage before, or a little further back in the same paragraph. */
    private static boolean isNear(int before, int at, List<Passage> passages) {
        for (int i = at; i > before + 1; i--) {
            if (at - i >= MAX_PASSAGES_BETWEEN || passages.get(i).startsParagraph()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Source> source(
            Spoken one, int at, boolean alone, Optional<Source> continued, Optional<Spoken> before, List<Passage> passages, Map<Integer, Report> last, Map<Integer, Report> first) {
        if (continued.isPresent()) {
            return continued;
        }
        boolean sameParagraph = !one.passage().startsParagraph();
        boolean reported = one.cue().filter(Cue::isVerb).isPresent();
        if (before.isPresent() && before.get().source().isPresent() && (sameParagraph || alone || reported)) {
            return before.get().source();
        }
        if (at > 0 && last.containsKey(at - 1) && (sameParagraph || alone || reported)) {
            return last.get(at - 1).source();
        }
        boolean nextInParagraph = at + 1 < passages.size() && (!passages.get(at + 1).startsParagraph() || passages.get(at + 1).isQuoted(0));
        if (alone && nextInParagraph && first.containsKey(at + 1)) {
            return first.get(at + 1).source();
        }
        return Optional.empty();
    }
}
