package org.parallax.text.name;

import java.util.List;
import org.parallax.article.Span;
import org.parallax.text.segment.Token;

/**
 * A stretch of a sentence that is a name of something yet to be told.
 *
 * @param tokens of its sentence
 * @param first index of its first token
 * @param end index behind its last token
 * @param lower the name in lower case, its words one blank apart
 * @param titled whether a title of persons stood before it ("Gen.")
 */
record Candidate(List<Token> tokens, int first, int end, Span span, String text, String lower, boolean titled) {
    static Candidate of(String source, List<Token> tokens, int first, int end, boolean titled) {
        return of(source, tokens, first, end, tokens.get(first).span().cover(tokens.get(end - 1).span()), titled);
    }

    /** A candidate that is only a part of its first or last token. */
    static Candidate of(String source, List<Token> tokens, int first, int end, Span span, boolean titled) {
        String text = span.in(source);
        return new Candidate(tokens, first, end, span, text, Words.lower(text), titled);
    }

    int length() {
        return end - first;
    }

    String firstWord() {
        int blank = lower.indexOf(' ');
        return blank < 0 ? lower : lower.substring(0, blank);
    }

    String lastWord() {
        return lower.substring(lower.lastIndexOf(' ') + 1);
    }

    /** The token so many places before the name, in lower case; empty where there is none. */
    String before(int places) {
        int at = first - places;
        return at >= 0 ? tokens.get(at).lower() : "";
    }

    /** The token so many places behind the name, 0 for the next one. */
    String behind(int places) {
        int at = end + places;
        return at < tokens.size() ? tokens.get(at).lower() : "";
    }
}
