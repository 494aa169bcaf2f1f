package org.parallax.comparison.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parallax.article.Span;
import org.parallax.text.AnalyzedText;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/**
 * The words of a number's sentence with their nearness to it: {@code 1 / (1 + steps / 6)}, where a mark, a conjunction
 * or another number on the way counts as several steps, because the clause of this number ends there.
 */
final class Surroundings {
    private static final double REACH = 6;
    /** Tokens read on either side of a number. */
    private static final int WINDOW = 100;

    private static final double CLAUSE_STEPS = 6;
    private static final double PHRASE_STEPS = 2;
    /** A comma or "and" beyond which another number has words of its own. */
    private static final double COORDINATION_STEPS = 5;
    private static final double NUMBER_STEPS = 3;
    private static final Set<String> CLAUSE_MARKS = Set.of(";", ":", "-", "–", "—", "(", ")");
    private static final Set<String> CLAUSE_WORDS = Set.of("while", "but", "although", "whereas", "though");

    /** A word, and how near it stands. */
    record Neighbour(Token token, double nearness) {}

    private Surroundings() {}

    /** In order of the text; empty where the number stands in no sentence. */
    static List<Neighbour> of(AnalyzedText text, Quantity quantity) {
        Optional<Sentence> sentence = text.findSentence(quantity.number());
        if (sentence.isEmpty() || sentence.get().tokens().isEmpty()) {
            return List.of();
        }
        List<Token> tokens = window(sentence.get().tokens(), quantity.number());
        Span read = tokens.getFirst().span().cover(tokens.getLast().span());
        List<Span> others = InOrder.within(text.quantities(), Quantity::number, read).stream()
                .map(Quantity::number)
                .filter(number -> !number.equals(quantity.number()))
                .toList();
        Map<Token, Double> nearness = new LinkedHashMap<>();
        walk(tokens.reversed(), quantity, others, nearness, true);
        walk(tokens, quantity, others, nearness, false);
        List<Neighbour> neighbours = new ArrayList<>();
        for (Token token : tokens) {
            if (token.isWord() && nearness.containsKey(token)) {
                neighbours.add(new Neighbour(token, nearness.get(token)));
            }
        }
        return neighbours;
    }

    /** The tokens around a number: what is farther off has next to no weight, and a list may be one sentence of many thousand words. */
    static List<Token> window(List<Token> tokens, Span number) {
        int at = InOrder.firstFrom(tokens, Token::span, number.start());
        return tokens.subList(Math.max(0, at - WINDOW), Math.min(tokens.size(), at + WINDOW));
    }

    private static void walk(List<Token> tokens, Quantity quantity, List<Span> others, Map<Token, Double> nearness, boolean back) {
        Span number = quantity.number();
        double steps = 0;
        for (Token token : tokens) {
            boolean beyond = back ? token.end() <= number.start() : token.start() >= number.end();
            if (!beyond) {
                continue;
            }
            boolean own = quantity.span().contains(token.span()) || isIn(quantity.counted(), token) || isIn(quantity.verb(), token);
            steps += own ? 0 : steps(token, others, back);
            nearness.put(token, 1 / (1 + steps / REACH));
        }
    }

    private static boolean isIn(Optional<Span> phrase, Token token) {
        return phrase.map(span -> span.contains(token.span())).orElse(false);
    }

    private static double steps(Token token, List<Span> others, boolean back) {
        if (CLAUSE_MARKS.contains(token.lower()) || CLAUSE_WORDS.contains(token.lower())) {
            return CLAUSE_STEPS;
        }
        if (others.stream().anyMatch(number -> number.start() == token.start())) {
            return NUMBER_STEPS;
        }
        if (token.is(",") || token.is("and") || token.is("or")) {
            boolean another = others.stream().anyMatch(number -> back ? number.end() <= token.start() : number.start() >= token.end());
            return another ? COORDINATION_STEPS : PHRASE_STEPS;
        }
        return token.kind() == Token.Kind.MARK ? 0 : 1;
    }
}
