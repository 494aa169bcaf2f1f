package org.parallax.comparison.figures;

import java.time.Duration;
import java.time.Instant;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parallax.article.Published;
import org.parallax.article.Span;
import org.parallax.text.segment.PartOfSpeech;
import org.parallax.text.segment.Sentence;
import org.parallax.text.time.TimeExpression;

/** The year that a number of the past belongs to: background ("49 were killed in 2016"), not the story's own event. */
final class PastYear {
    private static final Duration PAST = Duration.ofDays(60);
    /** Characters between a number and a time that belongs to it. */
    private static final int REACH = 60;

    private static final Set<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private PastYear() {}

    static Optional<Integer> find(Published published, Reading reading) {
        Span number = reading.quantity().number();
        Optional<Sentence> sentence = reading.text().findSentence(number);
        Optional<Instant> now = published.instant();
        if (sentence.isEmpty() || now.isEmpty()) {
            return Optional.empty();
        }
        Span around = Span.of(Math.max(0, number.start() - 2 * REACH), number.end() + REACH + 1);
        return InOrder.within(reading.text().times(), TimeExpression::span, around).stream()
                .filter(time -> sentence.get().span().contains(time.span()) && gap(time.span(), number) <= REACH)
                .min(Comparator.comparingInt(time -> gap(time.span(), number)))
                .filter(time -> !isAhead(reading, time))
                .flatMap(TimeExpression::when)
                .filter(when -> when.end().isBefore(now.get().minus(PAST)))
                .map(when -> when.start().atZone(ZoneOffset.UTC).getYear());
    }

    /** "Bread goes up by 21 percent in April": the next one. */
    private static boolean isAhead(Reading reading, TimeExpression time) {
        String words = time.span().in(reading.text().text()).toLowerCase(Locale.ROOT).replaceFirst("^in ", "");
        return MONTHS.contains(words) && NounPhrase.sentence(reading).stream()
                .filter(token -> token.end() <= time.span().start())
                .filter(token -> token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX)
                .reduce((first, last) -> last)
                .filter(verb -> verb.lower().endsWith("s") && !verb.is("was") && !verb.is("has"))
                .isPresent();
    }

    private static int gap(Span a, Span b) {
        return Math.max(0, Math.max(a.start() - b.end(), b.start() - a.end()));
    }
}
