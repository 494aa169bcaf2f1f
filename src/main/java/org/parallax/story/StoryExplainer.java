package org.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.parallax.article.ArticleId;
import org.parallax.similarity.AcceptedLink;
import org.parallax.similarity.ArticleCollection;

/** Says by which rule articles are in one story, or in two. */
final class StoryExplainer {
    /** Log-odds below those of a story at which another story is still near: odds of one in seven of those. */
    private static final double NEAR = 2;

    /** Articles of a story whose likes are looked for, and stories that are named. */
    private static final int ARTICLES_ASKED = 40;
    private static final int STORIES_NAMED = 5;

    private final ArticleCollection articles;
    private final StoryShelf shelf;
    private final StoryGraph graph;
    private final Corrections corrections;
    private final StorySettings settings;

    StoryExplainer(ArticleCollection articles, StoryShelf shelf, StoryGraph graph, Corrections corrections, StorySettings settings) {
        this.articles = articles;
        this.shelf = shelf;
        this.graph = graph;
        this.corrections = corrections;
        this.settings = settings;
    }

    /** Both are in stories. */
    GroupDecision decide(ArticleId a, ArticleId b) {
        Story first = shelf.find(a).flatMap(shelf::find).orElseThrow();
        Story second = shelf.find(b).flatMap(shelf::find).orElseThrow();
        if (!first.equals(second)) {
            return decide(first, second, corrections.findDecisive(a, b).or(() -> said(first, second)));
        }
        List<ArticleId> others = first.articles().stream().filter(article -> !article.equals(a)).toList();
        Affinity affinity = affinity(List.of(a), present(others));
        double needed = settings.joinLogOdds();
        Optional<Correction> correction =
                corrections.findDecisive(a, b).or(() -> affinity.mean() < needed ? said(first, first) : Optional.empty());
        return new GroupDecision(first.id(), second.id(), affinity, needed, areLinked(List.of(a), others), correction);
    }

    /** What a person said of any two articles of these stories. */
    private Optional<Correction> said(Story first, Story second) {
        List<ArticleId> named = second.articles().stream().filter(corrections::name).toList();
        return first.articles().stream().filter(corrections::name)
                .flatMap(a -> named.stream().flatMap(b -> corrections.findDecisive(a, b).stream()))
                .max(Comparator.comparingInt(Correction::number));
    }

    private GroupDecision decide(Story first, Story second, Optional<Correction> correction) {
        Affinity affinity = affinity(present(first.articles()), present(second.articles()));
        double needed = settings.joinLogOdds() + settings.cohesionShare() * affinity.cohesion();
        return new GroupDecision(first.id(), second.id(), affinity, needed, areLinked(first.articles(), second.articles()), correction);
    }

    private List<ArticleId> present(List<ArticleId> members) {
        return members.stream().filter(articles::contains).toList();
    }

    private Affinity affinity(List<ArticleId> a, List<ArticleId> b) {
        List<ArticleId> all = new ArrayList<>(a);
        all.addAll(b);
        List<Integer> left = IntStream.range(0, a.size()).boxed().toList();
        List<Integer> right = IntStream.range(a.size(), all.size()).boxed().toList();
        return Affinity.of(left, right, (x, y) -> articles.logOdds(all.get(x), all.get(y)), settings.cohesionShare());
    }

    private boolean areLinked(List<ArticleId> a, List<ArticleId> b) {
        return a.stream().anyMatch(article -> graph.links(article).stream().anyMatch(link -> b.contains(link.to())));
    }

    /** The stories that come closest to being one with this one, the closest first. */
    List<NearStory> near(Story story) {
        record Likeness(ArticleId own, AcceptedLink link) {}
        Map<StoryId, Likeness> nearest = new TreeMap<>();
        for (ArticleId own : present(story.articles()).stream().limit(ARTICLES_ASKED).toList()) {
            for (AcceptedLink link : articles.links(own, settings.candidates(), settings.joinLogOdds() - NEAR)) {
                shelf.find(link.to()).filter(id -> !id.equals(story.id())).ifPresent(id -> nearest.merge(
                        id, new Likeness(own, link), (a, b) -> b.link.similarity().compareTo(a.link.similarity()) > 0 ? b : a));
            }
        }
        return nearest.values().stream()
                .map(likeness -> new NearStory(
                        decide(likeness.own, likeness.link.to()), likeness.own, likeness.link.to(),
                        articles.decide(likeness.own, likeness.link.to())))
                .sorted(Comparator.comparingDouble((NearStory near) -> near.decision().needed() - near.decision().affinity().mean())
                        .thenComparing(near -> near.decision().storyB()))
                .limit(STORIES_NAMED)
                .toList();
    }
}
