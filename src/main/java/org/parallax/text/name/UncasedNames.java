package org.parallax.text.name;

import java.util.ArrayList;
import java.util.List;
import org.parallax.text.name.NamePack.Group;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/**
 * Finds names in scripts without capitals: places and organisations that the data knows, and what follows a title of
 * persons up to a word that ends names. Modest on purpose: what it finds should be names.
 */
final class UncasedNames {
    private static final int MAX_KNOWN_TOKENS = 5;
    private static final int MAX_PERSON_TOKENS = 3;
    private static final int MAX_UNSPACED_LETTERS = 4;
    private static final String NAME_DOT = "\u00b7";

    private final String text;
    private final NamePack pack;

    UncasedNames(String text, NamePack pack) {
        this.text = text;
        this.pack = pack;
    }

    List<Candidate> find(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        List<Candidate> candidates = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = isUncased(tokens.get(at)) ? knownEnd(tokens, at) : at;
            boolean titled = end == at && isUncased(tokens.get(at)) && isBehindTitle(tokens, at);
            if (titled) {
                end = personEnd(tokens, at);
            }
            if (end > at) {
                candidates.add(Candidate.of(text, tokens, at, end, titled));
                at = end;
            } else {
                at++;
            }
        }
        return candidates;
    }

    private static boolean isUncased(Token token) {
        int first = token.text().codePointAt(0);
        return token.isWord() && Character.getType(first) == Character.OTHER_LETTER;
    }

    private boolean isBehindTitle(List<Token> tokens, int at) {
        return at > 0 && pack.has(Group.TITLES, tokens.get(at - 1).lower()) || at > 1 && pack.has(Group.TITLES, Words.lower(tokens, at - 2, at));
    }

    private int knownEnd(List<Token> tokens, int at) {
        for (int end = Math.min(tokens.size(), at + MAX_KNOWN_TOKENS); end > at; end--) {
            String lower = Words.lower(tokens, at, end);
            if (lower.length() > 1 && pack.isKnown(lower)) {
                return end;
            }
        }
        return at;
    }

    /** Behind the words that are taken for the name of a person; the start where they are none. */
    private int personEnd(List<Token> tokens, int at) {
        int end = at;
        int letters = 0;
        boolean dotted = false;
        while (end < tokens.size()) {
            Token token = tokens.get(end);
            boolean dot = token.is(NAME_DOT);
            boolean unspaced = end > at && token.start() == tokens.get(end - 1).end() || isUnspaced(token);
            if (!dot && (!isUncased(token) || pack.has(Group.NAME_ENDS, token.lower()) || pack.has(Group.TITLES, token.lower()) || pack.isKnown(token.lower()))) {
                break;
            }
            dotted |= dot;
            letters = dot ? 0 : letters + token.text().length();
            if (unspaced ? letters > MAX_UNSPACED_LETTERS * (dotted ? 2 : 1) : end - at >= MAX_PERSON_TOKENS) {
                break;
            }
            end++;
        }
        boolean long_ = end > at && (isUnspaced(tokens.get(at)) ? tokens.get(end - 1).end() - tokens.get(at).start() > 1 : true);
        return long_ ? end : at;
    }

    private static boolean isUnspaced(Token token) {
        return Character.isIdeographic(token.text().codePointAt(0));
    }
}
