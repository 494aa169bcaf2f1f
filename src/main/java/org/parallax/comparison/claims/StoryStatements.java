package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parallax.comparison.perspective.ComparedArticle;
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

    /** Those of all articles that can be read in English, and of those in another language that there are words for. */
    public static StoryStatements read(ComparedStory story) {
        NameTerms names = new NameTerms();
        StatementReader english = new StatementReader(ClaimLexicon.english(), names);
        List<ComparedArticle> articles = story.articles();
        List<Optional<EnglishView>> views = articles.stream().map(StoryStatements::view).toList();
        views.stream().flatMap(Optional::stream).forEach(view -> names.learn(view.text().mentions()));
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < views.size(); i++) {
            int article = i;
            views.get(i).ifPresent(view -> statements.addAll(PlainLexicon.find(view.text().language())
                    .map(lexicon -> new PlainReader(lexicon, names).read(article, view))
                    .orElseGet(() -> english.read(article, view))));
        }
        return new StoryStatements(story, statements);
    }

    private static Optional<EnglishView> view(ComparedArticle article) {
        return EnglishView.find(article).or(() -> Optional.of(article)
                .filter(ComparedArticle::isReadInFull)
                .filter(unread -> PlainLexicon.find(unread.text().language()).isPresent())
                .map(EnglishView::asWritten));
    }

    ComparedStory story() {
        return story;
    }

    List<Statement> all() {
        return statements;
    }
}
