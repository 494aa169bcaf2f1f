package org.parallax.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.parallax.article.ArticleId;
import org.parallax.article.Span;
import org.parallax.comparison.quotes.QuoteGroup;
import org.parallax.comparison.quotes.QuoteMention;

/** The quotations put together in a story against the annotated ones: every pair of mentions counts. */
final class QuoteMatch {
    private record Mention(ArticleId article, Span span, int group, boolean complete) {}

    private final List<Mention> gold = new ArrayList<>();
    private final List<Mention> found = new ArrayList<>();

    QuoteMatch(GoldStory story, List<QuoteGroup> groups) {
        GoldStory.Texts texts = new GoldStory.Texts(story.articles());
        int group = 0;
        for (JsonNode quote : story.json().get("quotes")) {
            for (JsonNode mention : quote.get("mentions")) {
                ArticleId article = ArticleId.of(mention.get("article").textValue());
                gold.add(new Mention(article, texts.span(article, mention.get("span")), group, mention.get("complete").booleanValue()));
            }
            group++;
        }
        for (int i = 0; i < groups.size(); i++) {
            for (QuoteMention mention : groups.get(i).mentions()) {
                found.add(new Mention(mention.article(), mention.evidence().getFirst().exact(), i, mention.complete()));
            }
        }
    }

    /** Annotated pairs of one utterance that were put together. */
    Ratio pairsFound() {
        return pairs(gold, found);
    }

    /** Pairs put together that are annotated as one utterance. */
    Ratio pairsRight() {
        return pairs(found, gold);
    }

    /** Mentions found whose completeness is as annotated. */
    Ratio completenessRight() {
        Ratio ratio = Ratio.NONE;
        for (Mention mention : gold) {
            List<Mention> same = found.stream().filter(other -> isSame(mention, other)).toList();
            if (!same.isEmpty()) {
                ratio = ratio.plus(Ratio.of(same.getFirst().complete() == mention.complete()));
            }
        }
        return ratio;
    }

    private static Ratio pairs(List<Mention> mentions, List<Mention> others) {
        Ratio ratio = Ratio.NONE;
        for (int i = 0; i < mentions.size(); i++) {
            for (int j = i + 1; j < mentions.size(); j++) {
                if (mentions.get(i).group() == mentions.get(j).group()) {
                    OptionalInt one = groupOf(mentions.get(i), others);
                    ratio = ratio.plus(Ratio.of(one.isPresent() && one.equals(groupOf(mentions.get(j), others))));
                }
            }
        }
        return ratio;
    }

    private static OptionalInt groupOf(Mention mention, List<Mention> others) {
        return others.stream().filter(other -> isSame(mention, other)).mapToInt(Mention::group).findFirst();
    }

    private static boolean isSame(Mention one, Mention other) {
        return one.article().equals(other.article()) && one.span().overlaps(other.span());
    }
}
