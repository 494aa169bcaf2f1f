package org.parallax.wire;

import java.util.List;
import java.util.OptionalDouble;
import org.parallax.article.Article;
import org.parallax.pipeline.Explanation;
import org.parallax.similarity.PairDecision;
import org.parallax.similarity.Reprint;
import org.parallax.story.Correction;
import org.parallax.story.GroupDecision;
import org.parallax.story.NearStory;
import org.parallax.wire.ExplanationBody.ExplainedArticleBody;
import org.parallax.wire.ExplanationBody.GroupBody;
import org.parallax.wire.ExplanationBody.PairBody;
import org.parallax.wire.ExplanationBody.PartBody;
import org.parallax.wire.ExplanationBody.SharedTextBody;
import org.parallax.wire.StoryGraphBody.ApartBody;

/** Maps an explanation to its body. */
public final class ExplanationWriter {
    private ExplanationWriter() {}

    public static ExplanationBody write(Article a, Article b, Explanation explanation) {
        GroupDecision group = explanation.group();
        return new ExplanationBody(
                List.of(article(a, group.storyA().value()), article(b, group.storyB().value())),
                group.isOneStory(),
                new ExplanationSentences(a, b, explanation).all(),
                pair(explanation.pair()),
                explanation.pair().passages().map(ExplanationWriter::sharedText).orElse(null),
                group(group));
    }

    /** @param own the article of the story that was asked for */
    public static ApartBody apart(Article own, Article other, NearStory near) {
        return new ApartBody(
                near.decision().storyB().value(), own.id().value(), other.id().value(),
                new ExplanationSentences(own, other, new Explanation(near.pair(), near.decision())).all(), pair(near.pair()), group(near.decision()));
    }

    private static ExplainedArticleBody article(Article article, String story) {
        return new ExplainedArticleBody(
                article.id().value(),
                article.title().orElse(null),
                article.outlet().name().or(() -> article.outlet().domain()).orElse(null),
                article.published().instant().orElse(null),
                story);
    }

    private static PairBody pair(PairDecision pair) {
        return new PairBody(
                ComparisonWriter.rounded(pair.probability().value()),
                ComparisonWriter.rounded(pair.logOdds()),
                ComparisonWriter.rounded(pair.bias()),
                pair.sharedLanguage(),
                pair.parts().stream().map(ExplanationWriter::part).toList());
    }

    private static PartBody part(PairDecision.Part part) {
        OptionalDouble value = part.value();
        return new PartBody(
                part.signal(),
                SignalWords.label(part.signal()),
                value.isPresent() ? ComparisonWriter.rounded(value.getAsDouble()) : null,
                part.isImputed(),
                ComparisonWriter.rounded(part.counted()),
                ComparisonWriter.rounded(part.weight()),
                ComparisonWriter.rounded(part.logOdds()),
                part.detail());
    }

    private static SharedTextBody sharedText(Reprint passages) {
        return new SharedTextBody(
                passages.origin().value(), passages.copy().value(), ComparisonWriter.rounded(passages.containment().value()),
                SignalWords.extent(passages.extent()), passages.creditsAgency());
    }

    private static GroupBody group(GroupDecision group) {
        return new GroupBody(
                group.correction().isPresent() ? "person" : "evidence",
                group.affinity().pairs(),
                ComparisonWriter.rounded(group.affinity().mean()),
                ComparisonWriter.rounded(group.needed()),
                group.isOneStory() ? 0 : ComparisonWriter.rounded(group.affinity().cohesion()),
                group.linked(),
                group.correction().map(Correction::number).orElse(null));
    }
}
