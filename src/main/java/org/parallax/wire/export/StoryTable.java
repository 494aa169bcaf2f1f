package org.parallax.wire.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parallax.wire.ArticleSummaryBody;
import org.parallax.wire.StoryBody;

/** One row for each article of each story. */
public final class StoryTable {
    private static final List<String> COLUMNS = List.of(
            "story", "storyVersion", "storyTitle", "firstPublishedAt", "updatedAt", "articleCount", "originCount", "countryCount",
            "conflictingFigures", "disputedClaims", "country", "outlet", "outletDomain", "language", "articleId", "revision", "url",
            "publishedAt", "title", "reprintOf", "sourceHash");

    private StoryTable() {}

    public static Table of(List<StoryBody> stories) {
        List<List<Object>> rows = new ArrayList<>();
        for (StoryBody story : stories) {
            story.articles().forEach(article -> rows.add(row(story, article)));
        }
        return new Table(COLUMNS, rows);
    }

    private static List<Object> row(StoryBody story, ArticleSummaryBody article) {
        return Arrays.asList(
                story.id(), story.version(), story.title(), story.firstPublishedAt(), story.updatedAt(), story.articleCount(),
                story.originCount(), story.countries().size(), story.conflictingFigures(), story.disputedClaims(),
                article.outlet().country(), article.outlet().name(), article.outlet().domain(), article.language(), article.id(),
                article.revision(), article.url(), article.publishedAt(), article.title(), article.reprintOf(), article.sourceHash());
    }
}
