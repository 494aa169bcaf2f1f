package org.parallax.text.segment;

import java.util.List;
import org.parallax.article.Span;

/** A sentence: its span without surrounding white space, and its tokens in order. */
public record Sentence(Span span, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
