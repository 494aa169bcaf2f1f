package org.parallax.similarity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.Language;
import org.parallax.article.Outlet;
import org.parallax.article.Published;

/** Short reports of invented events, as profiles. */
public final class Reports {
    private static final Instant FIRST_DAY = Instant.parse("2026-03-02T12:00:00Z");
    private static final ProfileMaker PROFILES = new ProfileMaker();

    private Reports() {}

    /** An English report, published this many days after the first. */
    public static ArticleProfile report(String id, int day, String title, String text) {
        return PROFILES.of(article(id, Language.ENGLISH, Published.at(FIRST_DAY.plus(Duration.ofDays(day))), Optional.of(title), text));
    }

    public static Article article(String id, Language language, Published published, Optional<String> title, String text) {
        return new Article(ArticleId.of(id), 1, title, text, Optional.empty(), language, published, Optional.empty(), Outlet.UNKNOWN,
                Optional.empty(), Optional.empty());
    }
}
