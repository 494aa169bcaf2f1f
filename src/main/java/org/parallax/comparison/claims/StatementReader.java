package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.EnglishView;

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
        TextReading reading = TextReading.of(view);
        for (SentenceFinds finds : SentenceFinds.of(view.text())) {
            reading.people().enter(finds);
            if (!finds.sentence().tokens().isEmpty()) {
                EarlierStatements earlier = new EarlierStatements(statements, finds.sentence().tokens(), before);
                new SentenceReading(lexicon, names, article, reading, finds, earlier).addTo(statements);
            }
            before = Optional.of(finds.sentence().span());
        }
        return statements;
    }
}
