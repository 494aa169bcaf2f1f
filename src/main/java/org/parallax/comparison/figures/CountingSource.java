package org.parallax.comparison.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.Span;
import org.parallax.text.language.Lexicon;
import org.parallax.text.segment.Token;

/** The source of a number that it has counted itself: "organisers counted 30,000". */
final class CountingSource {
    private static final Set<String> VERBS =
            Set.of("counted", "count", "counts", "claimed", "claim", "claims", "estimated", "estimate", "estimates", "reported", "report", "reports");

    private final Set<String> counters = Lexicon.get("en", "figures").terms("source-counting").stream()
            .flatMap(line -> Arrays.stream(line.split(",")))
            .map(String::strip)
            .collect(Collectors.toUnmodifiableSet());

    /** The words before the verb that stands right before the number's phrase, over an apposition between commas. */
    Optional<Span> find(Reading reading) {
        int phrase = Math.min(reading.quantity().span().start(), reading.quantity().number().start());
        List<Token> before = NounPhrase.sentence(reading).stream().filter(token -> token.end() <= phrase).toList();
        if (before.size() < 2 || !VERBS.contains(before.getLast().lower())) {
            return Optional.empty();
        }
        List<Token> subject = before.subList(0, before.size() - 1);
        if (subject.getLast().is(",")) {
            List<Token> apposition = subject.subList(0, subject.size() - 1);
            int comma = apposition.stream().map(Token::lower).toList().lastIndexOf(",");
            subject = apposition.subList(0, Math.max(0, comma));
        }
        List<Token> words = NounPhrase.trailing(subject);
        boolean counts = words.stream().anyMatch(word -> counters.contains(word.lower()));
        return counts ? Optional.of(Span.of(words.getFirst().start(), words.getLast().end())) : Optional.empty();
    }
}
