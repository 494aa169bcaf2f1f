package org.parallax.comparison.figures;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Span;
import org.parallax.text.AnalyzedText;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/** Simple noun phrases around a number: adjectives and nouns, without article. */
final class NounPhrase {
    private static final Set<String> GLUE = Set.of("'s", "-");
    private static final int MOST_WORDS = 5;

    private NounPhrase() {}

    static boolean isNoun(Token token) {
        return token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.PROPN || token.pos() == PartOfSpeech.X && token.isWord();
    }

    /** A noun, or what stands before one: an adjective, a possessive. */
    static boolean mayHold(Token token) {
        boolean word = (isNoun(token) || token.pos() == PartOfSpeech.ADJ) && token.isWord();
        return word || GLUE.contains(token.lower());
    }

    /** The tokens of the number's sentence, of a very long one those around the number. */
    static List<Token> sentence(Reading reading) {
        Span number = reading.quantity().number();
        return reading.text().findSentence(number).map(Sentence::tokens).filter(tokens -> !tokens.isEmpty())
                .map(tokens -> Surroundings.window(tokens, number)).orElse(List.of());
    }

    /** The tokens of the number's sentence from an offset on. */
    static List<Token> from(Reading reading, int offset) {
        return sentence(reading).stream().filter(token -> token.start() >= offset).toList();
    }

    /** The phrase with which the tokens begin, an article apart; empty where they begin with none. */
    static List<Token> leading(List<Token> tokens) {
        int from = !tokens.isEmpty() && (tokens.getFirst().pos() == PartOfSpeech.DET || tokens.getFirst().pos() == PartOfSpeech.PRON) ? 1 : 0;
        int end = from;
        while (end < tokens.size() && end - from < MOST_WORDS && mayHold(tokens.get(end))) {
            end++;
        }
        while (end > from && !isNoun(tokens.get(end - 1))) {
            end--;
        }
        return tokens.subList(from, end);
    }

    /** The phrase behind one of the prepositions, where that comes next. */
    static List<Token> behind(List<Token> tokens, Set<String> prepositions) {
        boolean next = tokens.size() > 1 && prepositions.contains(tokens.getFirst().lower());
        return next ? leading(tokens.subList(1, tokens.size())) : List.of();
    }

    /** The phrase with which the tokens end. */
    static List<Token> trailing(List<Token> tokens) {
        int from = tokens.size();
        while (from > 0 && tokens.size() - from < MOST_WORDS && mayHold(tokens.get(from - 1))) {
            from--;
        }
        return tokens.isEmpty() || !isNoun(tokens.getLast()) ? List.of() : tokens.subList(from, tokens.size());
    }

    static Optional<String> text(AnalyzedText text, List<Token> phrase) {
        return phrase.isEmpty() ? Optional.empty()
                : Optional.of(Span.of(phrase.getFirst().start(), phrase.getLast().end()).in(text.text()));
    }

    /** Whether what is counted is a noun phrase: "took part" is none, "wounded soldiers" is. */
    static boolean isCounted(Reading reading) {
        Optional<Span> counted = reading.quantity().counted();
        List<Token> words = counted.map(span -> InOrder.within(sentence(reading), Token::span, span)).orElse(List.of());
        if (words.isEmpty()) {
            return counted.isPresent();
        }
        Token first = words.getFirst();
        boolean participle = first.lower().endsWith("ed") || first.lower().endsWith("en") || first.lower().endsWith("ing");
        return first.pos() != PartOfSpeech.VERB || participle || words.size() == 1;
    }
}
