package org.parallax.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.parallax.article.ArticleId;
import org.parallax.article.Span;

/** A claim as people annotated it. */
record GoldClaim(String about, String status, List<Stance> stances) {
    /**
     * How a passage stands to it.
     *
     * @param kind asserts, attributes, hedges or denies
     * @param span UTF-16 offsets into the article's text
     */
    record Stance(ArticleId article, String kind, Span span) {
        boolean denies() {
            return kind.equals("denies");
        }
    }

    boolean isDisputed() {
        return status.equals("disputed");
    }

    static List<GoldClaim> of(GoldStory story) {
        GoldStory.Texts texts = new GoldStory.Texts(story.articles());
        List<GoldClaim> claims = new ArrayList<>();
        for (JsonNode claim : story.json().get("claims")) {
            List<Stance> stances = new ArrayList<>();
            for (JsonNode stance : claim.get("stances")) {
                ArticleId article = ArticleId.of(stance.get("article").textValue());
                stances.add(new Stance(article, stance.get("stance").textValue(), texts.span(article, stance.get("span"))));
            }
            claims.add(new GoldClaim(claim.get("about").textValue(), claim.get("status").textValue(), stances));
        }
        return claims;
    }
}
