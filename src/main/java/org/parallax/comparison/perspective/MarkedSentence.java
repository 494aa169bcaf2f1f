package org.parallax.comparison.perspective;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.article.Span;
import org.parallax.text.AnalyzedText;
import org.parallax.text.name.Mention;
import org.parallax.text.quote.Quote;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/** A sentence with the name and the quotation, if any, that each of its tokens stands in. */
public final class MarkedSentence {
    private final String text;
    private final List<Token> tokens;
    private final Mention[] names;
    private final boolean[] quoted;

    private MarkedSentence(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
        this.names = new Mention[tokens.size()];
        this.quoted = new boolean[tokens.size()];
    }

    /** The sentences of a text, in order; takes time proportional to its length. */
    public static List<MarkedSentence> of(AnalyzedText text) {
        List<MarkedSentence> marked = new ArrayList<>();
        int mention = 0;
        int quote = 0;
        for (Sentence sentence : text.sentences()) {
            MarkedSentence one = new MarkedSentence(text.text(), sentence.tokens());
            for (int i = 0; i < one.tokens.size(); i++) {
                Span span = one.tokens.get(i).span();
                while (mention < text.mentions().size() && text.mentions().get(mention).span().end() <= span.start()) {
                    mention++;
                }
                while (quote < text.quotes().size() && text.quotes().get(quote).span().end() <= span.start()) {
                    quote++;
                }
                one.mark(i, mention < text.mentions().size() ? text.mentions().get(mention) : null,
                        quote < text.quotes().size() ? text.quotes().get(quote) : null);
            }
            marked.add(one);
        }
        return marked;
    }

    private void mark(int index, Mention mention, Quote quote) {
        Span span = tokens.get(index).span();
        names[index] = mention != null && mention.span().start() < span.end() ? mention : null;
        quoted[index] = quote != null && quote.span().start() < span.end();
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public Optional<Mention> name(int index) {
        return Optional.ofNullable(names[index]);
    }

    public boolean isQuoted(int index) {
        return quoted[index];
    }

    /** Whether a name begins at this token. */
    public boolean startsName(int index) {
        return names[index] != null && (index == 0 || names[index - 1] != names[index]);
    }

    /** The index behind the last token of the name that this token stands in. */
    public int nameEnd(int index) {
        int end = index;
        while (end < names.length && names[end] == names[index]) {
            end++;
        }
        return end;
    }

    public boolean isNoun(int index) {
        return tokens.get(index).isWord()
                && (tokens.get(index).pos() == PartOfSpeech.NOUN || tokens.get(index).pos() == PartOfSpeech.PROPN);
    }

    public boolean isAdjective(int index) {
        return tokens.get(index).isWord() && tokens.get(index).pos() == PartOfSpeech.ADJ;
    }

    public boolean isDeterminer(int index) {
        return tokens.get(index).pos() == PartOfSpeech.DET;
    }

    public boolean isPossessiveMark(int index) {
        return tokens.get(index).is("'s") || tokens.get(index).is("'");
    }

    /** Whether a line ends between this token and the one before. */
    public boolean startsLine(int index) {
        return index > 0 && text.substring(tokens.get(index - 1).end(), tokens.get(index).start()).indexOf('\n') >= 0;
    }

    public Span span(int from, int to) {
        return tokens.get(from).span().cover(tokens.get(to - 1).span());
    }

    /** The words of a span of tokens on one line. */
    public String words(int from, int to) {
        return span(from, to).in(text).replaceAll("\\s+", " ");
    }
}
