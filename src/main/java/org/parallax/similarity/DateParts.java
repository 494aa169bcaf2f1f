package org.parallax.similarity;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parallax.article.Published;
import org.parallax.text.AnalyzedText;
import org.parallax.text.time.TimeExpression;
import org.parallax.text.time.TimeExpression.Granularity;

/**
 * The days that an article names, and when it is from.
 *
 * @param days each day with its month and year
 * @param dated time of publication; where that is not known, the first day named in the title or at the head of the text
 */
record DateParts(TermCounts.Builder days, Published dated, List<String> labels) {
    private static final int HEAD = 80;

    static DateParts of(AnalyzedText title, AnalyzedText body, Published published) {
        List<String> named = new ArrayList<>();
        title.times().forEach(time -> add(time, named));
        body.times().forEach(time -> add(time, named));
        TermCounts.Builder days = new TermCounts.Builder();
        named.forEach(days::add);
        Optional<Published> head = head(title).or(() -> head(body));
        return new DateParts(days, published.instant().isPresent() ? published : head.orElse(published), named);
    }

    private static Optional<Published> head(AnalyzedText text) {
        return text.times().stream()
                .filter(time -> isDay(time) && time.span().start() < HEAD)
                .findFirst()
                .map(time -> Published.at(time.when().orElseThrow().start()));
    }

    private static boolean isDay(TimeExpression time) {
        return time.when().isPresent() && time.granularity().compareTo(Granularity.DAY) <= 0;
    }

    private static void add(TimeExpression time, List<String> named) {
        if (time.when().isEmpty()) {
            return;
        }
        LocalDate day = LocalDate.ofInstant(time.when().get().start(), ZoneOffset.UTC);
        boolean month = time.granularity() == Granularity.MONTH;
        if (isDay(time)) {
            named.add(day.toString());
        }
        if (isDay(time) || month) {
            named.add(String.format(Locale.ROOT, "%d-%02d", day.getYear(), day.getMonthValue()));
        }
        if (isDay(time) || month || time.granularity() == Granularity.YEAR) {
            named.add(Integer.toString(day.getYear()));
        }
    }
}
