package org.parallax.comparison.perspective;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parallax.article.ArticleId;
import org.parallax.similarity.ArticleLink;
import org.parallax.similarity.Score;

/** Which articles print one text: each article's origin is the earliest article that a chain of reprints leads to. */
public final class Origins {
    /** From this containment on, two texts are one origin: below it they only share passages. */
    static final Score REPRINT_FROM = Score.of(.5);

    private final Map<ArticleId, ArticleId> earlier = new HashMap<>();

    /** @param articles in order of publication */
    public Origins(List<ArticleId> articles, List<ArticleLink> links) {
        Map<ArticleId, Integer> place = new HashMap<>();
        for (ArticleId article : articles) {
            place.putIfAbsent(article, place.size());
        }
        for (ArticleLink link : links) {
            boolean known = place.containsKey(link.a()) && place.containsKey(link.b());
            if (known && link.kind() == ArticleLink.Kind.REPRINT && link.similarity().compareTo(REPRINT_FROM) >= 0) {
                join(of(link.a()), of(link.b()), place);
            }
        }
    }

    private void join(ArticleId one, ArticleId other, Map<ArticleId, Integer> place) {
        if (!one.equals(other)) {
            boolean oneFirst = place.get(one) < place.get(other);
            earlier.put(oneFirst ? other : one, oneFirst ? one : other);
        }
    }

    public ArticleId of(ArticleId article) {
        ArticleId origin = article;
        while (earlier.containsKey(origin)) {
            origin = earlier.get(origin);
        }
        return origin;
    }
}
