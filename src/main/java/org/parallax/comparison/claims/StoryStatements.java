package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.EnglishView;

/** The statements of all articles of a story that can be read in English, article by article. */
final class StoryStatements {
    private StoryStatements() {}

    static List<Statement> read(ComparedStory story, ClaimLexicon lexicon) {
        NameTerms names = new NameTerms();
        List<Optional<EnglishView>> views = story.articles().stream().map(EnglishView::find).toList();
        views.stream().flatMap(Optional::stream).forEach(view -> names.learn(view.text().mentions()));
        StatementReader reader = new StatementReader(lexicon, names);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            int article = i;
            views.get(i).ifPresent(view -> statements.addAll(reader.read(article, view)));
        }
        return statements;
    }
}
