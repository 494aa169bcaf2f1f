package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.EnglishView;

/** What the articles of a story state, clause by clause, article by article: read once, then compared and searched. */
public final class StoryStatements {
    private final ComparedStory story;
    private final List<Statement> statements;

    private StoryStatements(ComparedStory story, List<Statement> statements) {
        this.story = story;
        this.statements = List.copyOf(statements);
    }

    /** Those of all articles that can be read in English. */
    public static StoryStatements read(ComparedStory story) {
        NameTerms names = new NameTerms();
        List<Optional<EnglishView>> views = story.articles().stream().map(EnglishView::find).toList();
        views.stream().flatMap(Optional::stream).forEach(view -> names.learn(view.text().mentions()));
        StatementReader reader = new StatementReader(ClaimLexicon.english(), names);
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            int article = i;
            views.get(i).ifPresent(view -> statements.addAll(reader.read(article, view)));
        }
        return new StoryStatements(story, statements);
    }

    ComparedStory story() {
        return story;
    }

    List<Statement> all() {
        return statements;
    }
}
