package org.parallax.wire;

import static org.parallax.wire.SignalWords.label;
import static org.parallax.wire.SignalWords.odds;
import static org.parallax.wire.SignalWords.signed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parallax.article.Article;
import org.parallax.pipeline.Explanation;
import org.parallax.similarity.PairDecision;
import org.parallax.similarity.Reprint;
import org.parallax.story.Affinity;
import org.parallax.story.GroupDecision;

/** Why two articles are in one story, or in two, in sentences for somebody who is to judge whether that is right. */
final class ExplanationSentences {
    /** Log-odds below which a part is not worth a word. */
    private static final double WORTH_A_WORD = .15;

    private final Article a;
    private final Article b;
    private final PairDecision pair;
    private final GroupDecision group;

    ExplanationSentences(Article a, Article b, Explanation explanation) {
        this.a = a;
        this.b = b;
        this.pair = explanation.pair();
        this.group = explanation.group();
    }

    List<String> all() {
        List<String> sentences = new ArrayList<>();
        sentences.add(outcome());
        pair.passages().ifPresent(passages -> sentences.add(sharedText(passages)));
        sentences.add(alone());
        parts(part -> part.lean() >= WORTH_A_WORD).ifPresent(parts -> sentences.add("More alike than most articles that are worth comparing: " + parts + "."));
        parts(part -> part.lean() <= -WORTH_A_WORD).ifPresent(parts -> sentences.add("Less alike: " + parts + "."));
        sentences.add(amongOthers());
        return sentences;
    }

    private String outcome() {
        String by = group.correction()
                .map(correction -> ", because a person said so (correction " + correction.number() + ")")
                .orElse("");
        return group.isOneStory()
                ? "Both are in one story, " + group.storyA() + by + "."
                : "They are in two stories, " + group.storyA() + " and " + group.storyB() + by + ".";
    }

    private String sharedText(Reprint passages) {
        String share = String.format(Locale.ROOT, "%.0f%% of the shorter text stand word for word in the other", 100 * passages.containment().value());
        String earlier = name(passages.origin().equals(a.id()) ? a : b);
        String agency = passages.creditsAgency() ? "; a news agency is credited, so both may go back to its text" : "";
        return passages.extent().isReprint()
                ? share + ": one counts as a reprint of " + earlier + ", and both as one origin" + agency + "."
                : share + ": too little for a reprint" + agency + ".";
    }

    private String alone() {
        String language = pair.sharedLanguage() ? "" : " They are in different languages, so names, numbers, dates and places are compared, and no words.";
        return "Taken alone, the odds that both report one event are " + odds(pair.logOdds()) + " (log-odds " + signed(pair.logOdds()) + ", probability "
                + pair.probability() + ")." + language;
    }

    private Optional<String> parts(Predicate<PairDecision.Part> condition) {
        return Optional.of(pair.parts().stream().filter(part -> !part.isImputed() && condition.test(part))
                        .map(part -> label(part.signal()) + " (" + part.detail() + ")").collect(Collectors.joining("; ")))
                .filter(words -> !words.isEmpty());
    }

    private String amongOthers() {
        return group.isOneStory() ? withinStory() : betweenStories();
    }

    private String withinStory() {
        Affinity affinity = group.affinity();
        String enough = signed(group.needed()) + " (odds " + odds(group.needed()) + ") is enough";
        if (affinity.pairs() == 1) {
            return "They are the only two articles of the story; log-odds of " + enough + ".";
        }
        String mean = "Over the " + affinity.pairs() + " other articles of the story the mean log-odds of " + name(a) + " are " + signed(affinity.mean());
        return affinity.mean() >= group.needed()
                ? mean + "; " + enough + "."
                : mean + ", less than the " + signed(group.needed()) + " that are enough: it is in the story through some that it is closer to.";
    }

    private String betweenStories() {
        Affinity affinity = group.affinity();
        String pairs = affinity.pairs() == 1 ? "The log-odds of the only pair between the stories are " : "Over the " + affinity.pairs() + " pairs between the stories the mean log-odds are ";
        String needed = affinity.cohesion() > 0
                ? signed(group.needed()) + ", since each of the stories holds together well by itself"
                : signed(group.needed());
        if (affinity.mean() < group.needed()) {
            return pairs + signed(affinity.mean()) + "; one story would need at least " + needed + ".";
        }
        return group.correction().isPresent()
                ? pairs + signed(affinity.mean()) + ", which would be enough for one story (" + signed(group.needed()) + ") without the correction."
                : pairs + signed(affinity.mean()) + ", enough for one story (" + signed(group.needed()) + "), but they hang together by one article alone, or have"
                        + " not been grouped anew since.";
    }

    private static String name(Article article) {
        return "\u201c" + article.title().orElse(article.id().value()) + "\u201d";
    }
}
