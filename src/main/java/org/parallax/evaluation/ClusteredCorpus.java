package org.parallax.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Published;
import org.parallax.similarity.ArticleProfile;
import org.parallax.similarity.ProfileMaker;

/**
 * Articles that people put into clusters.
 *
 * @param name of the folder that the file lies in
 */
record ClusteredCorpus(String name, List<Article> articles, Map<ArticleId, String> clusters, List<ArticleProfile> profiles) {

    static ClusteredCorpus read(Path file) throws IOException {
        Map<ArticleId, String> clusters = new TreeMap<>();
        List<Article> articles = new ArrayList<>();
        for (GoldArticle gold : GoldArticle.read(file)) {
            articles.add(gold.article());
            clusters.put(gold.article().id(), gold.cluster().orElseThrow(
                    () -> new IllegalArgumentException(file + ": article " + gold.article().id() + " has no cluster")));
        }
        return of(file.toAbsolutePath().getParent().getFileName().toString(), articles, clusters);
    }

    private static ClusteredCorpus of(String name, List<Article> articles, Map<ArticleId, String> clusters) {
        ProfileMaker maker = new ProfileMaker();
        return new ClusteredCorpus(name, articles, clusters, articles.stream().map(maker::of).toList());
    }

    boolean isDated() {
        return articles.stream().allMatch(article -> article.published().instant().isPresent());
    }

    boolean isTitled() {
        return articles.stream().allMatch(article -> article.title().isPresent());
    }

    /** Each cluster cut where nothing was published for longer than {@code gap}. */
    ClusteredCorpus splitAtGaps(Duration gap) {
        Map<ArticleId, String> split = new TreeMap<>();
        Map<String, List<Article>> members = new TreeMap<>();
        articles.forEach(article -> members.computeIfAbsent(clusters.get(article.id()), key -> new ArrayList<>()).add(article));
        members.forEach((cluster, part) -> {
            part.sort(Comparator.comparing(Article::published, Published.BY_TIME).thenComparing(Article::id));
            int number = 0;
            Optional<Instant> last = Optional.empty();
            for (Article article : part) {
                Optional<Instant> time = article.published().instant();
                if (last.isPresent() && time.isPresent() && Duration.between(last.get(), time.get()).compareTo(gap) > 0) {
                    number++;
                }
                last = time;
                split.put(article.id(), cluster + " " + number);
            }
        });
        return new ClusteredCorpus(name, articles, split, profiles);
    }

    ClusteredCorpus withDates(Published published) {
        return with(article -> new Article(article.id(), article.revision(), article.title(), article.text(), article.url(),
                article.language(), published, article.retrievedAt(), article.outlet(), article.byline(), article.translation()));
    }

    /** Without the text of the articles that have a title. */
    ClusteredCorpus titlesOnly() {
        return with(article -> article.title().isEmpty() ? article : new Article(article.id(), article.revision(), article.title(), "",
                article.url(), article.language(), article.published(), article.retrievedAt(), article.outlet(), article.byline(), Optional.empty()));
    }

    private ClusteredCorpus with(UnaryOperator<Article> change) {
        return of(name, articles.stream().map(change).toList(), clusters);
    }
}
