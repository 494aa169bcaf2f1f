package org.parallax.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.parallax.article.ArticleId;
import org.parallax.article.Span;
import org.parallax.comparison.naming.Naming;

/**
 * The namings found in a story against the annotated ones: an annotated one is found where a naming of its article overlaps it,
 * or, read in a translation, stands in its sentence.
 */
final class NamingMatch {
    private final GoldStory story;
    private final List<Naming> found;

    NamingMatch(GoldStory story, List<Naming> found) {
        this.story = story;
        this.found = found;
    }

    Ratio namingsFound() {
        GoldStory.Texts texts = new GoldStory.Texts(story.articles());
        Ratio ratio = Ratio.NONE;
        for (JsonNode epithet : story.json().path("epithets")) {
            ArticleId article = ArticleId.of(epithet.get("article").textValue());
            Span span = texts.span(article, epithet.get("span"));
            ratio = ratio.plus(Ratio.of(found.stream()
                    .flatMap(naming -> naming.names().stream())
                    .flatMap(name -> name.evidence().stream())
                    .anyMatch(evidence -> evidence.article().equals(article) && evidence.exact().overlaps(span))));
        }
        return ratio;
    }
}
