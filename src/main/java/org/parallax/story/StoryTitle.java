package org.parallax.story;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleLink;
import org.parallax.similarity.ArticleProfile;

/** The title of a story: that of its most central article, in English or translated where there is one. */
public final class StoryTitle {
    private StoryTitle() {}

    /** @param links between the articles; central is who has the greatest sum of similarities */
    public static Optional<String> of(List<ArticleProfile> articles, List<ArticleLink> links) {
        Map<ArticleId, Double> centrality = new TreeMap<>();
        for (ArticleLink link : links) {
            centrality.merge(link.a(), link.similarity().value(), Double::sum);
            centrality.merge(link.b(), link.similarity().value(), Double::sum);
        }
        return articles.stream()
                .filter(article -> article.headline().isPresent())
                .min(Comparator.comparing((ArticleProfile article) -> !article.wordLanguage().primary().equals("en"))
                        .thenComparing(article -> -centrality.getOrDefault(article.id(), 0.0))
                        .thenComparing(ArticleProfile.BY_PUBLICATION))
                .flatMap(ArticleProfile::headline);
    }
}
