package org.parallax.comparison.figures;

import java.util.List;
import java.util.Optional;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/** The whole of which a share is one: the imports of "90 percent of the country's oil imports". */
final class ShareOf {
    private static final int MOST_TOKENS = 7;

    private ShareOf() {}

    /** The noun phrase behind "of", without its article, in order; empty where there is none. */
    static List<Token> phrase(Reading reading) {
        List<Token> behind = reading.text().findSentence(reading.quantity().number()).map(Sentence::tokens).orElse(List.of()).stream()
                .filter(token -> token.start() >= unitEnd(reading))
                .limit(MOST_TOKENS)
                .toList();
        if (behind.size() < 2 || !behind.getFirst().is("of")) {
            return List.of();
        }
        List<Token> words = behind.subList(1, behind.size());
        int from = words.getFirst().pos() == PartOfSpeech.DET ? 1 : 0;
        int end = from;
        while (end < words.size() && NounPhrase.mayHold(words.get(end))) {
            end++;
        }
        while (end > from && !NounPhrase.isNoun(words.get(end - 1))) {
            end--;
        }
        return words.subList(from, end);
    }

    /** Its last noun. */
    static Optional<Token> head(Reading reading) {
        List<Token> phrase = phrase(reading);
        return phrase.isEmpty() ? Optional.empty() : Optional.of(phrase.getLast());
    }

    private static int unitEnd(Reading reading) {
        int counted = reading.quantity().counted().filter(span -> span.start() >= reading.quantity().number().end()).map(span -> span.start()).orElse(Integer.MAX_VALUE);
        int end = reading.quantity().span().end();
        String words = reading.text().text().substring(reading.quantity().number().end(), end);
        int of = words.indexOf(" of ");
        return of < 0 ? Math.min(end, counted) : reading.quantity().number().end() + of;
    }
}
