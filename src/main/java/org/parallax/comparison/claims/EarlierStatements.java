package org.parallax.comparison.claims;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.parallax.article.Span;
import org.parallax.text.quote.Quote;
import org.parallax.text.quote.Source;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Token;

/** What a sentence can refer back to: its own earlier clauses, and the sentence before it. */
final class EarlierStatements {
    private final List<Statement> statements;
    private final int firstHere;
    private final List<Token> tokens;
    private final Optional<Span> sentenceBefore;

    /**
     * @param statements those of the article so far; others join it as the sentence is read
     * @param tokens those of the sentence
     */
    EarlierStatements(List<Statement> statements, List<Token> tokens, Optional<Span> sentenceBefore) {
        this.statements = statements;
        this.firstHere = statements.size();
        this.tokens = tokens;
        this.sentenceBefore = sentenceBefore;
    }

    /**
     * What "denies it" denies: the last main clause of this sentence before it, else the last attributed one of the sentence before.
     *
     * @param cue where the denying words begin
     */
    Optional<Statement> said(int cue) {
        List<Statement> here = statements.subList(firstHere, statements.size()).stream().filter(statement -> statement.span().end() <= cue).toList();
        if (!here.isEmpty()) {
            return here.stream().filter(this::isMainClause).reduce((first, second) -> second);
        }
        return lastBefore(statement -> statement.attributed() && !statement.isOpposite());
    }

    private boolean isMainClause(Statement statement) {
        return tokens.stream()
                .filter(token -> token.start() >= statement.span().start())
                .findFirst()
                .filter(first -> first.pos() != PartOfSpeech.VERB && !ClauseSplitter.isRelative(first))
                .isPresent();
    }

    /** The denial right before this sentence that a quotation in it goes on from: negative itself, or of the same source. */
    Optional<Statement> denialGoneOnFrom(Optional<Quote> quote, boolean negated, NameTerms names) {
        return quote.flatMap(spoken -> lastBefore(Statement::isDenial)
                .filter(denial -> negated || areSame(denial.source(), spoken.speaker(), names)));
    }

    private static boolean areSame(Optional<Source> one, Optional<Source> other, NameTerms names) {
        return one.isPresent() && other.isPresent() && names.ofLastName(one.get().name()).equals(names.ofLastName(other.get().name()));
    }

    private Optional<Statement> lastBefore(Predicate<Statement> wanted) {
        for (int i = firstHere - 1; i >= 0 && sentenceBefore.isPresent(); i--) {
            Statement statement = statements.get(i);
            if (!sentenceBefore.get().contains(statement.span())) {
                break;
            }
            if (wanted.test(statement)) {
                return Optional.of(statement);
            }
        }
        return Optional.empty();
    }
}
