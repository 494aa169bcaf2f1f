package org.parallax.wire;

import static org.parallax.wire.SignalWords.signed;

import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Locale;
import org.parallax.wire.ExplanationBody.ExplainedArticleBody;
import org.parallax.wire.ExplanationBody.PartBody;

/** An explanation as plain text: both articles, the sentences, and the sum that they rest on. */
public final class ExplanationText {
    private static final String ROW = "%-32s %6s %8s %8s  %s%n";

    private ExplanationText() {}

    public static String of(ExplanationBody explanation) {
        StringBuilder text = new StringBuilder();
        List<ExplainedArticleBody> articles = explanation.articles();
        for (int i = 0; i < articles.size(); i++) {
            text.append(i == 0 ? "A  " : "B  ").append(article(articles.get(i))).append(System.lineSeparator());
        }
        text.append(System.lineSeparator());
        explanation.summary().forEach(sentence -> text.append(sentence).append(System.lineSeparator()));
        text.append(System.lineSeparator());
        row(text, "what is compared", "value", "weight", "adds", "in common");
        row(text, "any two articles", "", "", signed(explanation.pair().bias()), "");
        explanation.pair().parts().forEach(part -> row(
                text, part.label(), value(part), String.format(Locale.ROOT, "%.2f", part.weight()), signed(part.logOdds()),
                part.imputed() ? part.detail() + ": a usual value is taken" : part.detail()));
        row(text, "together", "", "", signed(explanation.pair().logOdds()),
                "probability " + SignalWords.probability(explanation.pair().similarity()));
        return text.toString();
    }

    private static void row(StringBuilder text, Object... cells) {
        text.append(String.format(Locale.ROOT, ROW, cells).stripTrailing()).append(System.lineSeparator());
    }

    private static String value(PartBody part) {
        return String.format(Locale.ROOT, part.imputed() ? "(%.2f)" : "%.2f", part.counted());
    }

    private static String article(ExplainedArticleBody article) {
        return String.join(", ", List.of(known(article.title(), "untitled"), known(article.outlet(), "outlet unknown"),
                known(article.publishedAt(), "date unknown"), "story " + article.storyId())) + "  [" + article.id() + "]";
    }

    private static String known(@Nullable Object value, String otherwise) {
        return value == null ? otherwise : value.toString();
    }
}
