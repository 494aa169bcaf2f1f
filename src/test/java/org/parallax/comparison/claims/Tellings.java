package org.parallax.comparison.claims;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.parallax.comparison.perspective.ComparedStories;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.Grouping;
import org.parallax.similarity.ArticleLink;
import org.parallax.text.TextAnalyzer;

/** Stories made of texts, and claims in one readable line each. */
public final class Tellings {
    private static final List<String> COUNTRIES = List.of("AT", "BE", "CA", "DK", "ES", "FR");
    private static final List<Difference.Kind> PRECEDENCE = List.of(
            Difference.Kind.ANTONYM, Difference.Kind.ENTITY, Difference.Kind.NEGATION, Difference.Kind.NUMBER, Difference.Kind.PLACE,
            Difference.Kind.TIME, Difference.Kind.MODALITY, Difference.Kind.ATTRIBUTION);
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    private Tellings() {}

    /** One article for each text, hours apart, each of another country. */
    public static ComparedStory story(String... texts) {
        return story(List.of(), texts);
    }

    static ComparedStory story(Language language, String... texts) {
        return story(language, List.of(), texts);
    }

    public static ComparedStory story(List<ArticleLink> links, String... texts) {
        return story(Language.ENGLISH, links, texts);
    }

    private static ComparedStory story(Language language, List<ArticleLink> links, String... texts) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            String country = COUNTRIES.get(i);
            articles.add(new Article(
                    ArticleId.of(country.toLowerCase(Locale.ROOT)), 1, Optional.empty(), texts[i], Optional.empty(), language,
                    new Published.At(Instant.parse("2025-03-12T08:00:00Z").plusSeconds(3600L * i)), Optional.empty(),
                    Outlet.of("The " + country + " Post", CountryCode.of(country)), Optional.empty(), Optional.empty()));
        }
        return ComparedStories.of(Grouping.COUNTRY, articles.stream().map(ANALYZER::analyze).toList(), links);
    }

    /** Status, wording, then every perspective that speaks of it: "disputed: The dam broke (AT said, BE denied)". */
    public static String line(Claim claim) {
        String cells = claim.cells().stream()
                .filter(cell -> cell.state().isStatement())
                .map(cell -> cell.perspective() + " " + cell.state().key())
                .collect(Collectors.joining(", "));
        return claim.status().key() + ": " + claim.text() + " (" + cells + ")";
    }

    public static List<String> lines(String... texts) {
        return new ClaimComparer().compare(story(texts)).stream().map(Tellings::line).toList();
    }

    /** How the two tellings stand to each other: what opposes them, else in what detail they differ, else same or unrelated. */
    static String relation(String one, String other) {
        List<Claim> shared = new ClaimComparer().compare(story(one, other)).stream()
                .filter(claim -> claim.cells().stream().allMatch(cell -> cell.state().isStatement()))
                .toList();
        List<Claim> disputed = shared.stream().filter(claim -> claim.status() == ClaimStatus.DISPUTED).toList();
        List<Claim> telling = disputed.isEmpty() ? shared : disputed;
        return telling.stream()
                .flatMap(claim -> claim.differences().stream())
                .map(Difference::kind)
                .min(Comparator.comparingInt(kind -> PRECEDENCE.indexOf(kind)))
                .map(Difference.Kind::key)
                .orElse(shared.isEmpty() ? "unrelated" : "same");
    }
}
