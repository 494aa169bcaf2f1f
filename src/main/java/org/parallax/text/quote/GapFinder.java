package org.parallax.text.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds further sources that share a verb which is not repeated: "Organisers put the turnout at 45,000, police at 6,500". */
final class GapFinder {
    private static final int MAX_SOURCE_WORDS = 6;

    private final SpeechLexicon lexicon;

    GapFinder(SpeechLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A source without its verb.
     *
     * @param comma what parts it from the clause before
     * @param source its words
     * @param clause from the source to the end of what it says
     */
    record Gap(int comma, Range source, Range clause) {}

    /** The gaps behind a verb that places a number ("put … at"); none behind another. */
    List<Gap> find(Passage passage, Cue cue) {
        Optional<String> preposition = lexicon.placing(passage.get(cue.from()));
        List<Gap> gaps = new ArrayList<>();
        for (int comma = cue.to(); preposition.isPresent() && comma < passage.size() && lexicon.placing(passage.get(comma)).isEmpty(); comma++) {
            if (passage.isComma(comma)) {
                gapBehind(passage, comma, preposition.get()).ifPresent(gaps::add);
            }
        }
        return gaps;
    }

    private static Optional<Gap> gapBehind(Passage passage, int comma, String preposition) {
        int from = comma + 1;
        while (passage.has(from) && isConjunction(passage.get(from))) {
            from++;
        }
        for (int i = from; i < Math.min(passage.size() - 1, from + MAX_SOURCE_WORDS) && passage.get(i).isWord(); i++) {
            if (passage.is(i, preposition) && i > from) {
                boolean number = passage.get(i + 1) instanceof Piece.Word word && CueFinder.isNumber(word);
                return number ? Optional.of(new Gap(comma, new Range(from, i), new Range(from, end(passage, i)))) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isConjunction(Piece piece) {
        return switch (piece.pos()) {
            case CCONJ, SCONJ -> true;
            default -> false;
        };
    }

    private static int end(Passage passage, int from) {
        int end = from;
        while (end < passage.endOfWords() && !passage.isComma(end) && !passage.is(end, ";")) {
            end++;
        }
        return end;
    }
}
