package org.parallax.comparison.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parallax.article.ArticleId;
import org.parallax.comparison.perspective.Evidence;
import org.parallax.text.quote.Source;

/** The quotations of one utterance, while they are being gathered. */
final class Utterance {
    /** From this part of the fullest mention's telling words on, a mention leaves nothing out. */
    private static final double COMPLETE = .7;

    /** A mention of less than this part of the fullest one's words, nearly all of them its words, is shortened. */
    private static final double SHORTENED = .85;
    private static final double VERBATIM = .9;

    private final List<SpokenWords> mentions = new ArrayList<>();

    Utterance(SpokenWords first) {
        mentions.add(first);
    }

    void take(Utterance other) {
        mentions.addAll(other.mentions);
    }

    List<SpokenWords> mentions() {
        return mentions;
    }

    SpokenWords fullest() {
        return fullest(mentions);
    }

    private static SpokenWords fullest(List<SpokenWords> mentions) {
        return mentions.stream().max(Comparator.comparingInt(SpokenWords::length)).orElseThrow();
    }

    QuoteGroup toGroup() {
        SpokenWords fullest = fullest();
        Optional<SpokenWords> named = mentions.stream().filter(mention -> mention.speaker().isPresent()).findFirst();
        Optional<String> asWritten = mentions.stream()
                .filter(mention -> mention.quote().speaker().isPresent())
                .findFirst()
                .flatMap(mention -> mention.quote().speaker().map(Source::asWritten).map(span -> span.in(mention.article().text().text())));
        SpokenWords first = mentions.getFirst();
        String id = ArticleId.hashOf(first.article().id().value(), String.valueOf(first.quote().span().start())).value();
        return new QuoteGroup(id, named.flatMap(SpokenWords::speaker), asWritten, mentions.stream().map(mention -> mention(mention, fullest)).toList());
    }

    private QuoteMention mention(SpokenWords mention, SpokenWords fullest) {
        String text = words(mention);
        SpokenWords sameLanguage = fullest(mentions.stream()
                .filter(other -> other.article().text().language().equals(mention.article().text().language()))
                .toList());
        List<WordChange> diff = sameLanguage == mention ? List.of() : WordDiff.between(words(sameLanguage), text);
        boolean complete = mention.quote().complete() && mention.coverOf(fullest) >= COMPLETE && !isShortened(mention, sameLanguage);
        Evidence evidence = Evidence.of(mention.article().id(), mention.article().text(), mention.quote().span());
        return new QuoteMention(mention.article().id(), mention.article().perspective(), text, complete, diff, List.of(evidence));
    }

    private static boolean isShortened(SpokenWords mention, SpokenWords fullest) {
        return mention.length() < SHORTENED * fullest.length()
                && SpokenWords.containment(mention.sharedWords(fullest)) >= VERBATIM;
    }

    private static String words(SpokenWords mention) {
        return mention.quote().span().in(mention.article().text().text());
    }
}
