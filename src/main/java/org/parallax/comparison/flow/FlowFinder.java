package org.parallax.comparison.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.article.ArticleId;
import org.parallax.article.Span;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.Evidence;

/**
 * Finds what went from one perspective to another: reprints of a text, and phrases that first stood in an article of
 * another origin. What stays within one perspective is no flow.
 */
public final class FlowFinder {
    private record Route(String from, String to, Flow.Kind kind) {}

    private static final class Load {
        private final List<ArticleId> articles = new ArrayList<>();
        private final List<Evidence> evidence = new ArrayList<>();
    }

    /** Reprints first, then by the perspectives' names. */
    public List<Flow> find(ComparedStory story) {
        Map<Route, Load> routes = new LinkedHashMap<>();
        for (ComparedArticle article : story.articles()) {
            if (article.isReprint()) {
                addReprint(story, article, routes);
            }
        }
        for (Echo echo : EchoFinder.find(story)) {
            addEcho(echo, routes);
        }
        return routes.entrySet().stream()
                .map(entry -> flow(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Flow::kind).thenComparing(Flow::from).thenComparing(Flow::to))
                .toList();
    }

    private static void addReprint(ComparedStory story, ComparedArticle copy, Map<Route, Load> routes) {
        ComparedArticle origin = story.get(copy.origin());
        if (origin.perspective().equals(copy.perspective()) || copy.text().sentences().isEmpty()) {
            return;
        }
        Span shared = copy.text().sentences().stream()
                .filter(sentence -> origin.text().text().contains(sentence.span().in(copy.text().text())))
                .findFirst()
                .orElse(copy.text().sentences().getFirst())
                .span();
        add(routes, new Route(origin.perspective(), copy.perspective(), Flow.Kind.REPRINT), copy.id(),
                List.of(Evidence.of(copy.id(), copy.text(), shared)));
    }

    private static void addEcho(Echo echo, Map<Route, Load> routes) {
        if (!echo.first().perspective().equals(echo.later().perspective())) {
            add(routes, new Route(echo.first().perspective(), echo.later().perspective(), Flow.Kind.ECHO), echo.later().id(), List.of(
                    Evidence.of(echo.first().id(), echo.first().text(), echo.inFirst()),
                    Evidence.of(echo.later().id(), echo.later().text(), echo.inLater())));
        }
    }

    private static void add(Map<Route, Load> routes, Route route, ArticleId article, List<Evidence> evidence) {
        Load load = routes.computeIfAbsent(route, key -> new Load());
        if (!load.articles.contains(article)) {
            load.articles.add(article);
        }
        load.evidence.addAll(evidence);
    }

    private static Flow flow(Route route, Load load) {
        return new Flow(route.from(), route.to(), route.kind(), load.articles, load.evidence);
    }
}
