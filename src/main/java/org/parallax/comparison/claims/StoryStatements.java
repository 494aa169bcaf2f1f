package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.List;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.EnglishView;

/** The statements of all articles of a story that can be read in English, article by article. */
final class StoryStatements {
    private StoryStatements() {}

    static List<Statement> read(ComparedStory story, ClaimLexicon lexicon) {
        StatementReader reader = new StatementReader(lexicon, new NameTerms());
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < story.articles().size(); i++) {
            int article = i;
            EnglishView.find(story.articles().get(i)).ifPresent(view -> statements.addAll(reader.read(article, view)));
        }
        return statements;
    }
}
