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

    /** Value below which a sentence says that nothing is in common. */
    private static final double HARDLY_ANYTHING = .01;

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
        parts(part -> part.lean() >= WORTH_A_WORD, "").ifPresent(parts -> sentences.add("What speaks for one event: " + parts + "."));
        parts(part -> part.lean() <= -WORTH_A_WORD, "few ").ifPresent(parts -> sentences.add("What speaks against it, or less for it than usual: " + parts + "."));
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
                + SignalWords.probability(pair.probability().value()) + ")." + language;
    }

    private Optional<String> parts(Predicate<PairDecision.Part> condition, String howMany) {
        return Optional.of(pair.parts().stream().filter(part -> !part.isImputed() && condition.test(part))
                        .map(part -> words(part, howMany)).collect(Collectors.joining("; ")))
                .filter(words -> !words.isEmpty());
    }

    private static String words(PairDecision.Part part, String howMany) {
        String label = label(part.signal());
        return switch (part.signal()) {
            case PairDecision.TIME -> "published " + part.detail();
            case PairDecision.SECOND_OPINION -> label;
            case "titleFound" -> howMany + "words of one headline in the other article" + detail(part);
            case "leadFound" -> howMany + "words of one beginning in the other article" + detail(part);
            default -> part.counted() < HARDLY_ANYTHING ? "no " + label + " in common" : howMany + label + " in common" + detail(part);
        };
    }

    private static String detail(PairDecision.Part part) {
        return part.detail().isEmpty() ? "" : " (" + part.detail() + ")";
    }

    private String amongOthers() {
        return group.isOneStory() ? withinStory() : betweenStories();
    }

    private String withinStory() {
        Affinity affinity = group.affinity();
        if (affinity.pairs() == 1) {
            return "They are the only two articles of the story; log-odds of " + withOdds(group.needed()) + " are enough for one.";
        }
        String mean = "Over the " + affinity.pairs() + " other articles of the story the mean log-odds of " + name(a) + " are " + withOdds(affinity.mean());
        return affinity.mean() >= group.needed()
                ? mean + "; " + withOdds(group.needed()) + " are enough."
                : mean + ", less than the " + withOdds(group.needed()) + " that are enough: it is in the story through some that it is closer to.";
    }

    private String betweenStories() {
        Affinity affinity = group.affinity();
        String pairs = affinity.pairs() == 1 ? "The log-odds of the only pair between the stories are " : "Over the " + affinity.pairs() + " pairs between the stories the mean log-odds are ";
        String needed = affinity.cohesion() > 0
                ? withOdds(group.needed()) + ", since each of the stories holds together well by itself"
                : withOdds(group.needed());
        if (affinity.mean() < group.needed()) {
            return pairs + withOdds(affinity.mean()) + "; one story would need at least " + needed + ".";
        }
        return group.correction().isPresent()
                ? pairs + withOdds(affinity.mean()) + "; without the correction that would be enough for one story."
                : pairs + withOdds(affinity.mean()) + ", enough for one story, but they hang together by one article alone, or have"
                        + " not been grouped anew since.";
    }

    private static String withOdds(double logOdds) {
        return signed(logOdds) + " (odds " + odds(logOdds) + ")";
    }

    private static String name(Article article) {
        String outlet = article.outlet().name().or(() -> article.outlet().domain()).map(name -> " (" + name + ")").orElse("");
        return "\u201c" + article.title().orElse(article.id().value()) + "\u201d" + outlet;
    }
}
