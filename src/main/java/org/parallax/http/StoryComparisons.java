package org.parallax.http;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.comparison.Comparison;
import org.parallax.http.problem.ProblemException;
import org.parallax.http.query.Comparing;
import org.parallax.pipeline.Comparisons;
import org.parallax.pipeline.StoryContent;
import org.parallax.pipeline.StoryReader;
import org.parallax.similarity.ArticleLink;
import org.parallax.storage.Corpus;
import org.parallax.story.StoryId;
import org.parallax.text.AnalyzedArticle;
import org.parallax.wire.ComparisonBody;
import org.parallax.wire.ComparisonWriter;
import org.parallax.wire.Fingerprint;
import org.parallax.wire.StoryVersionBody;

/** Comparisons of stored stories, kept while there is room: what one version of a story says does not change. */
@Singleton
public class StoryComparisons {
    private record Key(Corpus corpus, StoryId story, int version, Comparing comparing) {}

    private final StoryReader stories;
    private final Comparisons comparisons;
    private final ObjectMapper mapper;
    private final Cache<Key, ComparisonView> views;

    StoryComparisons(StoryReader stories, Comparisons comparisons, ObjectMapper mapper, CacheSettings settings) {
        this.stories = stories;
        this.comparisons = comparisons;
        this.mapper = mapper;
        this.views = Caffeine.newBuilder()
                .maximumWeight(settings.comparisonBytes())
                .weigher((Key key, ComparisonView view) -> view.weight())
                .build();
    }

    /** The tellings of a version of a story; articles deleted since are left out. */
    public ComparisonView view(Corpus corpus, StoryId story, int version, Comparing comparing) {
        return views.get(new Key(corpus, story, version, comparing), key -> compare(corpus, story, version, comparing));
    }

    /** Forgets what was compared, since a text in it was taken away. */
    void forget(Corpus corpus) {
        views.asMap().keySet().removeIf(key -> key.corpus().equals(corpus));
    }

    private ComparisonView compare(Corpus corpus, StoryId story, int version, Comparing comparing) {
        StoryContent content = stories.find(corpus, story, version)
                .orElseThrow(() -> ProblemException.notFound("story \"" + story + "\" has no version " + version));
        List<AnalyzedArticle> chosen = chosen(content.articles(), comparing);
        Set<ArticleId> ids = chosen.stream().map(analyzed -> analyzed.article().id()).collect(Collectors.toSet());
        List<ArticleLink> links =
                content.links().stream().filter(link -> ids.contains(link.a()) && ids.contains(link.b())).toList();
        Comparison comparison = comparisons.compare(comparing.by(), chosen, links);
        List<Article> articles = chosen.stream().map(AnalyzedArticle::article).toList();
        return view(ComparisonWriter.write(
                comparison, new StoryVersionBody(story.value(), version), Fingerprint.of(List.of(), articles)), comparing);
    }

    private ComparisonView view(ComparisonBody body, Comparing comparing) {
        try {
            return new ComparisonView(body, mapper.writeValueAsBytes(body), comparing.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The articles of the perspectives that are asked for. */
    private static List<AnalyzedArticle> chosen(List<AnalyzedArticle> articles, Comparing comparing) {
        Set<String> keys = new TreeSet<>();
        articles.forEach(analyzed -> keys.add(comparing.by().keyOf(analyzed.article())));
        for (String wanted : comparing.only()) {
            if (!keys.contains(wanted)) {
                throw ProblemException.parameter(
                        "only", "\"" + wanted + "\" is no " + comparing.by().key() + " of this story; allowed: " + String.join(", ", keys));
            }
        }
        boolean all = comparing.only().isEmpty();
        return articles.stream()
                .filter(analyzed -> all || comparing.only().contains(comparing.by().keyOf(analyzed.article())))
                .toList();
    }
}
