package org.parallax.text.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/**
 * How a text writes its words where it is free to choose: with a capital or without. Sentence starts and headlines are
 * not counted, since there a capital says nothing.
 */
final class Writing {
    private static final int MIN_HEADLINE_WORDS = 4;
    private static final int MIN_TELLING_WORDS = 25;
    /** A dash among the first tokens ends a dateline. */
    private static final int MAX_DATELINE = 9;
    private static final int MIN_LETTERS = 4;
    private static final double HEADLINE_SHARE = .7;

    private final Map<String, Integer> capitalised = new HashMap<>();
    private final Map<String, Integer> small = new HashMap<>();

    static Writing of(List<Sentence> sentences) {
        Writing writing = new Writing();
        for (Sentence sentence : sentences) {
            writing.add(sentence.tokens());
        }
        return writing;
    }

    private void add(List<Token> tokens) {
        boolean headline = isHeadline(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (!token.isWord()) {
                continue;
            }
            if (!token.isCapitalized()) {
                small.merge(token.lower(), 1, Integer::sum);
            } else if (!headline && !isInitial(tokens, i)) {
                capitalised.merge(token.lower(), 1, Integer::sum);
            }
        }
    }

    /** Whether there is enough text to expect every name of a headline in it. */
    boolean isTelling() {
        return small.size() >= MIN_TELLING_WORDS;
    }

    /** Written with a capital at least twice, and mostly so. */
    boolean isRepeated(String lower) {
        return capitalised.getOrDefault(lower, 0) > 1 && isCapitalised(lower);
    }

    boolean isCapitalised(String lower) {
        return capitalised.getOrDefault(lower, 0) > small.getOrDefault(lower, 0);
    }

    boolean isSmall(String lower) {
        return small.getOrDefault(lower, 0) > capitalised.getOrDefault(lower, 0);
    }

    /** Whether the token stands where every word gets a capital: first in its sentence, its quotation or behind a colon. */
    static boolean isInitial(List<Token> tokens, int at) {
        int before = at - 1;
        while (before >= 0 && isOpening(tokens.get(before))) {
            before--;
        }
        return before < 0 || before < at - 1 && isQuote(tokens.get(at - 1)) || tokens.get(before).is(":") || before < at - 1 && at < MAX_DATELINE && isDash(tokens.get(at - 1)) || tokens.get(before).is("\u2022");
    }

    private static boolean isOpening(Token token) {
        return isQuote(token) || isDash(token) || token.is("(") || token.is("[") || token.is("\u2022") || token.is("*") || token.is("...");
    }

    private static boolean isDash(Token token) {
        return token.is("-") || token.is("--") || token.is("\u2014") || token.is("\u2013");
    }

    private static boolean isQuote(Token token) {
        return token.kind() == Token.Kind.MARK && "\"'\u00ab\u201e\u201a\u2018\u201c`".contains(token.text());
    }

    private static boolean isSmallContentWord(Token token) {
        boolean content = switch (token.pos()) {
            case NOUN, VERB, AUX, ADJ, ADV, X -> true;
            case ADP, CCONJ, DET, INTJ, NUM, PART, PRON, PROPN, PUNCT, SCONJ, SYM -> false;
        };
        return content && token.isWord() && !token.isCapitalized();
    }

    /** Whether most words of any length have capitals, as in headlines, so that a capital tells no name. */
    static boolean isHeadline(List<Token> tokens) {
        int words = 0;
        int capitals = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.isWord() && token.text().length() >= MIN_LETTERS && i > 0) {
                words++;
                capitals += token.isCapitalized() ? 1 : 0;
            }
        }
        boolean sentence = !tokens.isEmpty() && tokens.getLast().is(".") && tokens.stream().anyMatch(Writing::isSmallContentWord);
        return !sentence && words >= MIN_HEADLINE_WORDS && capitals > words * HEADLINE_SHARE;
    }
}
