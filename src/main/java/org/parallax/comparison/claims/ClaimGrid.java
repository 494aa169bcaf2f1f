package org.parallax.comparison.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.ArticleId;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.Evidence;
import org.parallax.comparison.perspective.Perspective;
import org.parallax.comparison.perspective.SourceNames;
import org.parallax.text.quote.Source;

/** Lays a claim out over the perspectives of a story: one cell for each. */
final class ClaimGrid {
    private final ComparedStory story;
    private final SourceNames names;

    ClaimGrid(ComparedStory story, SourceNames names) {
        this.story = story;
        this.names = names;
    }

    /** @param states how every statement of the claim stands to it */
    List<ClaimCell> cells(Map<Statement, ClaimState> states) {
        Map<ArticleId, List<Statement>> byArticle = states.keySet().stream()
                .sorted(Comparator.comparingInt(Statement::article).thenComparingInt(Statement::order))
                .collect(Collectors.groupingBy(statement -> statement.view().article().id()));
        return story.perspectives().stream().map(perspective -> cell(perspective, byArticle, states)).toList();
    }

    private ClaimCell cell(Perspective perspective, Map<ArticleId, List<Statement>> byArticle, Map<Statement, ClaimState> states) {
        List<ArticleStance> stances = new ArrayList<>();
        List<Statement> all = new ArrayList<>();
        for (ArticleId id : perspective.articles()) {
            List<Statement> statements = byArticle.getOrDefault(id, List.of());
            stances.add(stance(story.get(id), statements, states));
            all.addAll(statements);
        }
        ClaimState strongest = stances.stream().map(ArticleStance::state).min(Comparator.naturalOrder()).orElse(ClaimState.NO_FULL_TEXT);
        Set<ArticleId> origins = stances.stream()
                .filter(stance -> stance.state().isStatement())
                .map(stance -> story.get(stance.article()).origin())
                .collect(Collectors.toSet());
        Optional<String> saidBy = all.stream()
                .filter(statement -> states.get(statement) == strongest)
                .map(Statement::source)
                .flatMap(Optional::stream)
                .findFirst()
                .map(Source::name)
                .map(names::fullest);
        List<Evidence> evidence = all.stream().map(Statement::evidence).distinct().toList();
        return new ClaimCell(
                perspective.key(), strongest, modality(all, states, strongest), saidBy,
                (int) stances.stream().filter(stance -> stance.state().isStatement()).count(), origins.size(),
                story.readInFull(perspective.key()), stances, evidence);
    }

    private static ArticleStance stance(ComparedArticle article, List<Statement> statements, Map<Statement, ClaimState> states) {
        ClaimState absent = article.isReadInFull() ? ClaimState.NOT_MENTIONED : ClaimState.NO_FULL_TEXT;
        ClaimState state = statements.stream().map(states::get).min(Comparator.naturalOrder()).orElse(absent);
        return new ArticleStance(article.id(), state, modality(statements, states, state));
    }

    /** The surest words among the statements of that state. */
    private static Optional<Modality> modality(List<Statement> statements, Map<Statement, ClaimState> states, ClaimState state) {
        return statements.stream()
                .filter(statement -> states.get(statement) == state)
                .map(Statement::modality)
                .min(Comparator.naturalOrder());
    }
}
