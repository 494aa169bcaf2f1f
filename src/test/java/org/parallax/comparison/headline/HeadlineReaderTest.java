package org.parallax.comparison.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.CountryCode;
import org.parallax.article.Language;
import org.parallax.article.Outlet;
import org.parallax.article.Published;
import org.parallax.comparison.perspective.ComparedStories;
import org.parallax.comparison.perspective.Grouping;
import org.parallax.text.TextAnalyzer;

class HeadlineReaderTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();

    private static Headline read(String title, String text) {
        Article article = new Article(
                ArticleId.of("one"), 1, Optional.of(title), text, Optional.empty(), Language.ENGLISH,
                new Published.At(Instant.parse("2025-03-12T08:00:00Z")), Optional.empty(),
                Outlet.of("The Daily Lantern", CountryCode.of("AT")), Optional.empty(), Optional.empty());
        return new HeadlineReader().read(ComparedStories.of(Grouping.COUNTRY, List.of(ANALYZER.analyze(article)), List.of())).getFirst();
    }

    /** Who does what: {@code agent | verb | passive hedged}. */
    private static String build(String title) {
        Headline headline = read(title, "");
        return headline.agent().orElse("-") + " | " + headline.verb().orElse("-") + " | "
                + (headline.passive() ? "passive " : "") + (headline.hedged() ? "hedged" : "");
    }

    @Test
    void anActiveHeadlineNamesItsAgent() {
        assertThat(build("Army destroys market in Ostrava")).startsWith("Army | destroys | ");
    }

    @Test
    void aPassiveMayNameNobody() {
        assertThat(build("Market shelled in Ostrava, twelve killed")).startsWith("- | shelled | passive");
        assertThat(build("Market was shelled by army")).startsWith("army | shelled | passive");
    }

    @Test
    void aQuestionHedges() {
        assertThat(build("Did the army shell the market?")).endsWith("hedged");
    }

    @Test
    void wordsInQuotationMarksAreGiven() {
        assertThat(read("Minister calls strike “an act of war”", "").quoted()).containsExactly("an act of war");
    }

    @Test
    void theLeadHoldsWhatTheHeadlineLeavesOut() {
        Headline headline = read("Market shelled in Ostrava", "At least 12 people were killed when the Vyrian army shelled a market in Ostrava on Friday, General Ivo Zelnik said. Another 40 were hurt.");

        assertThat(headline.leadOnly().stream().map(Headline.LeadDetail::text).collect(Collectors.joining(", ")))
                .contains("At least 12 people").contains("Ivo Zelnik").doesNotContain("Ostrava").doesNotContain("40");
    }

    @Test
    void aHeadlineWithoutTextHasNoLead() {
        assertThat(read("Market shelled", "").leadOnly()).isEmpty();
    }
}
