package org.parallax.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.parallax.article.ArticleId;
import org.parallax.article.Span;

/**
 * A figure as people annotated it.
 *
 * @param accept keys of the statuses that count as right
 */
record GoldFigure(String label, String dimension, String unit, String status, Set<String> accept, List<Mention> mentions) {
    /**
     * One report of it.
     *
     * @param span UTF-16 offsets into the article's text
     * @param min value in the figure's unit, or the lower end of a range
     * @param max the same value, or the upper end
     * @param isOptional it is no fault to miss it
     */
    record Mention(
            ArticleId article, String snippet, Span span, double min, double max, String qualifier,
            Optional<String> attributedTo, boolean isSuperseded, boolean isOptional) {}

    static GoldFigure of(JsonNode json, GoldStory.Texts texts) {
        List<Mention> mentions = new ArrayList<>();
        json.get("mentions").forEach(mention -> mentions.add(mention(mention, texts)));
        Set<String> accept = new TreeSet<>();
        json.get("accept").forEach(status -> accept.add(status.textValue()));
        return new GoldFigure(
                json.get("label").textValue(), json.get("dimension").textValue(), json.get("unit").textValue(),
                json.get("status").textValue(), accept, mentions);
    }

    private static Mention mention(JsonNode json, GoldStory.Texts texts) {
        ArticleId article = ArticleId.of(json.get("article").textValue());
        JsonNode value = json.get("value");
        double min = value.isArray() ? value.get(0).doubleValue() : value.doubleValue();
        double max = value.isArray() ? value.get(1).doubleValue() : value.doubleValue();
        return new Mention(
                article, json.get("snippet").textValue(), texts.span(article, json.get("span")), min, max,
                json.get("qualifier").textValue(), Optional.ofNullable(json.get("attributedTo").textValue()),
                json.get("superseded").booleanValue(), json.get("optional").booleanValue());
    }
}
