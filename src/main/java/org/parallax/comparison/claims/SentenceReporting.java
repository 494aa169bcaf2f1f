package org.parallax.comparison.claims;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.article.Span;
import org.parallax.text.quote.Attribution;
import org.parallax.text.quote.Quote;
import org.parallax.text.quote.Source;
import org.parallax.text.quote.Stance;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Sentence;
import org.parallax.text.segment.Token;

/** Which words of a sentence report, quote or deny, and where what they report begins and ends. */
final class SentenceReporting {
    private final String text;
    private final SentenceFinds finds;
    private final Sentence sentence;
    private final List<Token> tokens;
    private final List<Attribution> attributions;
    private final List<Denial> denials;
    private final BitSet words = new BitSet();
    private final BitSet wordsOfReporting = new BitSet();

    /** @param text that the spans point into */
    SentenceReporting(String text, SentenceFinds finds, List<Denial> denials) {
        this.text = text;
        this.finds = finds;
        this.sentence = finds.sentence();
        this.tokens = sentence.tokens();
        this.denials = denials;
        this.attributions = finds.attributions().stream()
                .filter(attribution -> attribution.content().overlaps(sentence.span()) || attribution.cue().overlaps(sentence.span()))
                .filter(this::reportsClause)
                .toList();
        attributions.forEach(this::mark);
        wordsOfReporting.or(words);
        denials.forEach(denial -> {
            words.set(denial.cueFrom(), denial.cueTo());
            wordsOfReporting.clear(denial.cueFrom(), denial.cueTo());
        });
    }

    /** "reported violations" says it all in one clause; "reported that there were violations" has one for the reporting. */
    private boolean reportsClause(Attribution attribution) {
        return !sentence.span().contains(attribution.content()) || hasVerb(attribution.content());
    }

    private boolean hasVerb(Span span) {
        return tokens.stream().anyMatch(token -> span.contains(token.span())
                && (token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX));
    }

    private void mark(Attribution attribution) {
        mark(attribution.cue());
        attribution.source().map(Source::asWritten).filter(span -> !attribution.content().overlaps(span)).ifPresent(source -> {
            Span both = source.cover(attribution.cue());
            mark(both.overlaps(attribution.content()) ? source : both);
        });
    }

    private void mark(Span span) {
        for (int i = 0; i < tokens.size(); i++) {
            if (span.contains(tokens.get(i).span())) {
                words.set(i);
            }
        }
    }

    /** Tokens that report or deny and are no part of what is claimed. */
    BitSet words() {
        return words;
    }

    /** Tokens that report: their verbs make no clause. */
    BitSet wordsOfReporting() {
        return wordsOfReporting;
    }

    /** Tokens before which what is reported, quoted or denied begins or ends. */
    BitSet borders() {
        BitSet borders = new BitSet();
        attributions.forEach(attribution -> addEdges(attribution.content(), borders));
        finds.quotes().stream()
                .filter(quote -> hasVerb(quote.span()))
                .forEach(quote -> addEdges(quote.span(), borders));
        denials.stream().filter(denial -> !denial.isOfSomethingEarlier()).forEach(denial -> {
            borders.set(denial.contentFrom());
            borders.set(denial.contentTo());
        });
        return borders;
    }

    private void addEdges(Span span, BitSet borders) {
        for (int i = 0; i < tokens.size(); i++) {
            boolean opens = tokens.get(i).start() >= span.start() && (i == 0 || tokens.get(i - 1).start() < span.start());
            boolean closes = i > 0 && tokens.get(i).start() >= span.end() && tokens.get(i - 1).start() < span.end();
            if (opens || closes) {
                borders.set(i);
            }
        }
    }

    /** Denied by words of reporting that another list than ours has, with the clause behind "that". */
    boolean isDenied(Span clause) {
        return attributions.stream().anyMatch(attribution -> attribution.stance() == Stance.DENY
                && attribution.content().contains(clause)
                && attribution.cue().end() <= clause.start()
                && text.substring(attribution.cue().end(), clause.start()).strip().equals("that"));
    }

    Optional<Quote> quote(Span clause) {
        return finds.quotes().stream().filter(quote -> quote.span().contains(clause)).findFirst();
    }

    /** The narrowest attribution that holds the clause, else one that holds a part of it. */
    Optional<Attribution> attribution(Span clause) {
        return finds.attributions().stream()
                .filter(attribution -> attribution.content().contains(clause))
                .min(Comparator.comparingInt(attribution -> attribution.content().length()))
                .or(() -> finds.attributions().stream().filter(attribution -> attribution.content().overlaps(clause)).findFirst());
    }
}
