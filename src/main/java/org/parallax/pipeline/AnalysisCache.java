package org.parallax.pipeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.storage.Corpus;
import org.parallax.text.AnalyzedArticle;
import org.parallax.text.TextAnalyzer;

/** Analyses of stored articles, kept while there is room. A revision never changes, so neither does its analysis. */
@Singleton
public class AnalysisCache {
    private final TextAnalyzer analyzer;
    private final Cache<Key, AnalyzedArticle> kept;

    AnalysisCache(TextAnalyzer analyzer, PipelineSettings settings) {
        this.analyzer = analyzer;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(settings.analysisCacheCharacters())
                .weigher((Key key, AnalyzedArticle analysis) -> characters(analysis.article()))
                .build();
    }

    private record Key(Corpus corpus, ArticleId id, int revision) {}

    /** The analysis of each article, in the same order. */
    public List<AnalyzedArticle> get(Corpus corpus, List<Article> articles) {
        Map<Key, Article> wanted = articles.stream().collect(Collectors.toMap(article -> key(corpus, article), Function.identity()));
        Map<Key, AnalyzedArticle> analyses = kept.getAll(wanted.keySet(), missing -> analyze(missing.stream().map(wanted::get).toList(), corpus));
        return articles.stream().map(article -> analyses.get(key(corpus, article))).toList();
    }

    private Map<Key, AnalyzedArticle> analyze(List<Article> missing, Corpus corpus) {
        List<AnalyzedArticle> made = missing.size() == 1
                ? List.of(analyzer.analyze(missing.getFirst()))
                : Analyses.inOrder(missing, analyzer::analyze, () -> {});
        return made.stream().collect(Collectors.toMap(analysis -> key(corpus, analysis.article()), Function.identity()));
    }

    private static Key key(Corpus corpus, Article article) {
        return new Key(corpus, article.id(), article.revision());
    }

    private static int characters(Article article) {
        int translated = article.translation().map(translation -> translation.text().length()).orElse(0);
        return article.title().orElse("").length() + article.text().length() + translated;
    }
}
