package org.parallax.comparison.timeline;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.parallax.comparison.claims.Claim;
import org.parallax.comparison.claims.ClaimState;
import org.parallax.comparison.figures.Figure;
import org.parallax.comparison.perspective.ComparedArticle;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.text.segment.Sentence;

/** Tells the story of the telling: every article, and what it was the first to have. Articles of unknown time are left out. */
public final class TimelineMaker {
    /** In order of time; at one moment the article before what it brought. */
    public List<TimelineEntry> timeline(ComparedStory story, List<Figure> figures, List<Claim> claims) {
        Stream<TimelineEntry> articles = story.articles().stream().flatMap(article -> article(article).stream());
        Stream<TimelineEntry> values = figures.stream().flatMap(figure -> new FigureTimeline(story, figure).entries().stream());
        Stream<TimelineEntry> said = claims.stream().flatMap(claim -> first(story, claim).stream());
        return Stream.of(articles, values, said)
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(TimelineEntry::at)
                        .thenComparing(entry -> entry.kind() != TimelineEntry.Kind.ARTICLE)
                        .thenComparing(TimelineEntry::article)
                        .thenComparing(TimelineEntry::kind)
                        .thenComparing(TimelineEntry::text))
                .toList();
    }

    private static Optional<TimelineEntry> article(ComparedArticle article) {
        String text = article.article().title().filter(title -> !title.isBlank()).orElseGet(() -> firstSentence(article));
        return entry(article, TimelineEntry.Kind.ARTICLE, text);
    }

    private static String firstSentence(ComparedArticle article) {
        Optional<Sentence> first = article.text().sentences().stream().findFirst();
        return first.map(sentence -> sentence.span().in(article.text().text())).orElse("");
    }

    /** The first article that says a claim which another origin says as well. */
    private static Optional<TimelineEntry> first(ComparedStory story, Claim claim) {
        List<ComparedArticle> saying = story.articles().stream().filter(article -> says(claim, article)).toList();
        boolean shared = saying.stream().map(ComparedArticle::origin).distinct().count() > 1;
        return shared ? saying.stream().filter(TimelineMaker::isDated).findFirst()
                .flatMap(article -> entry(article, TimelineEntry.Kind.FIRST_CLAIM, claim.text())) : Optional.empty();
    }

    private static boolean says(Claim claim, ComparedArticle article) {
        return claim.cells().stream()
                .flatMap(cell -> cell.byArticle().stream())
                .anyMatch(stance -> stance.article().equals(article.id()) && isSaying(stance.state()));
    }

    private static boolean isSaying(ClaimState state) {
        return switch (state) {
            case SAID, ATTRIBUTED -> true;
            case DENIED, DIFFERS, NOT_MENTIONED, NO_FULL_TEXT -> false;
        };
    }

    private static boolean isDated(ComparedArticle article) {
        return article.article().published().instant().isPresent();
    }

    /** Empty where the article's time is not known. */
    static Optional<TimelineEntry> entry(ComparedArticle article, TimelineEntry.Kind kind, String text) {
        Optional<Instant> at = article.article().published().instant();
        return at.map(time -> new TimelineEntry(time, kind, article.perspective(), article.id(), text));
    }
}
