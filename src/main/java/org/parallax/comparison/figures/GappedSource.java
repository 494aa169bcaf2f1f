package org.parallax.comparison.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Span;
import org.parallax.text.AnalyzedText;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/**
 * The source of a number whose verb of reporting stands with the number before it: "organisers put the crowd at 45,000,
 * police at 6,500".
 */
final class GappedSource {
    private static final Set<String> BOUNDARIES = Set.of(",", ";", "and", "but", "while");
    private static final Set<String> PREPOSITIONS = Set.of("at", "of");
    private static final int MOST_WORDS = 5;

    private GappedSource() {}

    /** The words between the boundary behind the other number and the preposition that both numbers have. */
    static Optional<Span> find(AnalyzedText text, Quantity quantity) {
        Optional<Sentence> sentence = text.findSentence(quantity.number());
        List<Token> tokens = sentence.map(Sentence::tokens).map(all -> Surroundings.window(all, quantity.number())).orElse(List.of());
        int preposition = preposition(tokens, quantity);
        int boundary = preposition - 1;
        while (boundary >= 0 && !BOUNDARIES.contains(tokens.get(boundary).lower())) {
            boundary--;
        }
        int words = preposition - boundary - 1;
        if (boundary < 1 || words < 1 || words > MOST_WORDS || !isNamed(tokens.subList(boundary + 1, preposition))) {
            return Optional.empty();
        }
        String same = tokens.get(preposition).lower();
        int end = tokens.get(boundary).start();
        boolean pair = InOrder.within(text.quantities(), Quantity::number, Span.of(tokens.getFirst().start(), end)).stream()
                .filter(other -> other.number().end() <= end)
                .anyMatch(other -> isBehind(tokens, other, same));
        return pair ? Optional.of(Span.of(tokens.get(boundary + 1).start(), tokens.get(preposition - 1).end())) : Optional.empty();
    }

    private static boolean isNamed(List<Token> words) {
        boolean noun = words.getLast().pos() == PartOfSpeech.NOUN || words.getLast().pos() == PartOfSpeech.PROPN;
        return noun && words.stream().noneMatch(word -> word.pos() == PartOfSpeech.VERB || word.pos() == PartOfSpeech.AUX);
    }

    private static boolean isBehind(List<Token> tokens, Quantity quantity, String preposition) {
        int at = preposition(tokens, quantity);
        return at >= 0 && tokens.get(at).is(preposition);
    }

    /** Index of the preposition right before the number's phrase, or -1. */
    private static int preposition(List<Token> tokens, Quantity quantity) {
        int phrase = Math.min(quantity.span().start(), quantity.number().start());
        for (int i = tokens.size() - 1; i >= 0; i--) {
            if (tokens.get(i).end() <= phrase) {
                return PREPOSITIONS.contains(tokens.get(i).lower()) ? i : -1;
            }
        }
        return -1;
    }
}
