package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.EnglishView;
import org.parallax.text.segment.Sentence;

/** Reads the statements of an article, sentence by sentence and clause by clause. */
final class StatementReader {
    private final ClaimLexicon lexicon;
    private final NameTerms names;

    StatementReader(ClaimLexicon lexicon, NameTerms names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    List<Statement> read(int article, EnglishView view) {
        List<Statement> statements = new ArrayList<>();
        Optional<Span> before = Optional.empty();
        for (Sentence sentence : view.text().sentences()) {
            if (!sentence.tokens().isEmpty()) {
                EarlierStatements earlier = new EarlierStatements(statements, sentence.tokens(), before);
                new SentenceReading(lexicon, names, article, view, sentence, earlier).addTo(statements);
            }
            before = Optional.of(sentence.span());
        }
        return statements;
    }
}
