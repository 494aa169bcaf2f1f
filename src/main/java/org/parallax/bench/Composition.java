package org.parallax.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.parallax.article.Language;
import org.parallax.article.Span;
import org.parallax.text.AnalyzedText;
import org.parallax.text.name.Mention;
import org.parallax.text.quantity.Bounds;
import org.parallax.text.quantity.Dimension;
import org.parallax.text.quantity.Qualifier;
import org.parallax.text.quantity.Quantity;
import org.parallax.text.quantity.Trend;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/** An English text that is put together word by word, and knows where its sentences, names and numbers stand without being read. */
final class Composition {
    private final StringBuilder text = new StringBuilder();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Token> tokens = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Quantity> quantities = new ArrayList<>();

    Composition words(String... words) {
        for (String word : words) {
            token(tokens.isEmpty() ? Vocabulary.capitalized(word) : word, Token.Kind.WORD, PartOfSpeech.NOUN);
        }
        return this;
    }

    Composition name(String name, Mention.Type type) {
        for (String part : name.split(" ")) {
            token(part, Token.Kind.WORD, PartOfSpeech.PROPN);
        }
        mentions.add(new Mention(new Span(text.length() - name.length(), text.length()), name, type, name.toLowerCase(Locale.ROOT), Optional.empty()));
        return this;
    }

    /** A number of people. */
    Composition people(int number) {
        Span digits = token(Integer.toString(number), Token.Kind.NUMBER, PartOfSpeech.NUM);
        Span noun = token("people", Token.Kind.WORD, PartOfSpeech.NOUN);
        Bounds exactly = Bounds.exactly(number);
        quantities.add(new Quantity(
                new Span(digits.start(), noun.end()), digits, Dimension.COUNT, Qualifier.EXACT, "1", Optional.empty(), OptionalDouble.of(number),
                exactly, 1, "1", exactly, OptionalDouble.of(number), Trend.NONE, Optional.of(noun), Optional.of("person"), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty()));
        return this;
    }

    private Span token(String word, Token.Kind kind, PartOfSpeech pos) {
        text.append(text.isEmpty() ? "" : " ");
        Span span = new Span(text.length(), text.length() + word.length());
        text.append(word);
        tokens.add(new Token(span, word, word.toLowerCase(Locale.ROOT), kind, pos));
        return span;
    }

    Composition end() {
        Span mark = new Span(text.length(), text.length() + 1);
        text.append('.');
        tokens.add(new Token(mark, ".", ".", Token.Kind.MARK, PartOfSpeech.PUNCT));
        sentences.add(new Sentence(new Span(tokens.getFirst().start(), mark.end()), tokens));
        tokens.clear();
        return this;
    }

    AnalyzedText analyzed() {
        return new AnalyzedText(text.toString(), Language.ENGLISH, sentences, List.of(), quantities, mentions, List.of(), List.of());
    }
}
