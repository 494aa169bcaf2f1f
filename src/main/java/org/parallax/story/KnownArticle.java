package org.parallax.story;

import java.util.List;
import org.parallax.article.ArticleId;
import org.parallax.similarity.AcceptedLink;
import org.parallax.similarity.WeightedProfile;

/**
 * An article as it was put into a story: kept with these, it is taken up again without being read or compared.
 *
 * @param links to the articles that were there then
 */
public record KnownArticle(WeightedProfile profile, List<AcceptedLink> links) {
    public KnownArticle {
        links = List.copyOf(links);
    }

    public ArticleId id() {
        return profile.id();
    }
}
