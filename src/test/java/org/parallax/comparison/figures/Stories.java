package org.parallax.comparison.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.CountryCode;
import org.parallax.article.Language;
import org.parallax.article.Outlet;
import org.parallax.article.Published;
import org.parallax.article.Translation;
import org.parallax.comparison.perspective.ComparedStories;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.Grouping;
import org.parallax.similarity.ArticleLink;
import org.parallax.similarity.Score;
import org.parallax.text.AnalyzedArticle;
import org.parallax.text.TextAnalyzer;

/**
 * Stories written as lines {@code COUNTRY hour text}, one article a line; {@code KE=CH} reprints CH; a text
 * {@code original || English translation} comes with its translation and is in the language after the slash: {@code ES/es}.
 */
public final class Stories {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    private Stories() {}

    public static ComparedStory story(String lines) {
        List<AnalyzedArticle> articles = new ArrayList<>();
        List<ArticleLink> links = new ArrayList<>();
        for (String line : lines.strip().split("\n")) {
            String[] parts = line.strip().split(" ", 3);
            String[] names = parts[0].split("=");
            String[] country = names[0].split("/");
            articles.add(ANALYZER.analyze(article(country, parts[1], parts[2].strip())));
            if (names.length > 1) {
                links.add(new ArticleLink(
                        ArticleId.of(names[1]), ArticleId.of(country[0]), Score.of(1), ArticleLink.Kind.REPRINT, List.of()));
            }
        }
        return ComparedStories.of(Grouping.COUNTRY, articles, links);
    }

    private static Article article(String[] country, String hour, String written) {
        String[] texts = written.split(" \\|\\| ");
        Optional<Translation> translation = texts.length == 1 ? Optional.empty()
                : Optional.of(new Translation(Language.ENGLISH, Optional.empty(), texts[1], Optional.empty()));
        Published published = Published.at(Instant.parse("2025-03-0" + hour.replace("/", "T") + ":00Z"));
        return new Article(
                ArticleId.of(country[0]), 1, Optional.empty(), texts[0], Optional.empty(),
                country.length == 1 ? Language.ENGLISH : Language.of(country[1]), published, Optional.empty(),
                Outlet.of("The " + country[0] + " Daily", CountryCode.of(country[0])), Optional.empty(), translation);
    }

    /** Figures of several reports, one a line: {@code status label: COUNTRY raw (source), …}. */
    static String shared(String lines) {
        return new FigureComparer().compare(story(lines)).stream()
                .filter(figure -> figure.reports().size() > 1)
                .map(Stories::line)
                .collect(Collectors.joining("\n"));
    }

    static String line(Figure figure) {
        return figure.status().key() + " " + figure.label() + ": " + figure.reports().stream()
                .map(report -> report.article() + " " + report.raw().toLowerCase(Locale.ROOT)
                        + (report.superseded() ? " (old)" : "")
                        + report.attributedTo().map(name -> " (" + name + ")").orElse("")
                        + (report.evidence().size() > 1 ? " x" + report.evidence().size() : ""))
                .collect(Collectors.joining(", "));
    }
}
