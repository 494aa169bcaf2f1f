package org.parallax.comparison.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.ArticleId;
import org.parallax.article.CountryCode;
import org.parallax.article.Language;
import org.parallax.article.Outlet;
import org.parallax.article.Published;
import org.parallax.comparison.perspective.ComparedStories;
import org.parallax.comparison.perspective.Grouping;
import org.parallax.similarity.ArticleLink;
import org.parallax.similarity.Score;
import org.parallax.text.AnalyzedArticle;
import org.parallax.text.TextAnalyzer;

class TermFinderTest {
    private static final TextAnalyzer ANALYZER = new TextAnalyzer();
    private static final String MARKET = "The market reopened on Friday after the fire, and traders swept the floor of the hall. ";
    private static final String ARSON_ONE = MARKET + "The mayor spoke of sabotage. Sabotage, he wrote, was proven. Whoever commits sabotage is an enemy. No sabotage goes unpunished.";
    private static final String ARSON_TWO = MARKET + "Sabotage was the word in every kiosk. A court will judge the sabotage in spring. Sabotage is rare here. Insurers fear sabotage.";
    private static final String CABLE_ONE = MARKET + "A worn cable had started the flames. The cable was forty years old, and no inspector had seen the cable. Rain had reached the cable.";
    private static final String CABLE_TWO = MARKET + "Investigators kept the cable as evidence. A second cable was replaced. The cable had melted. Copper showed through the cable.";

    private final List<AnalyzedArticle> articles = new ArrayList<>();
    private final List<ArticleLink> reprints = new ArrayList<>();

    private ArticleId add(String country, String text) {
        ArticleId id = ArticleId.of("a" + articles.size());
        articles.add(ANALYZER.analyze(new Article(
                id, 1, Optional.empty(), text, Optional.empty(), Language.ENGLISH,
                new Published.At(Instant.parse("2025-03-12T08:00:00Z").plusSeconds(3600L * articles.size())), Optional.empty(),
                Outlet.of("Outlet " + articles.size(), CountryCode.of(country)), Optional.empty(), Optional.empty())));
        return id;
    }

    private List<String> terms() {
        return new TermFinder().find(ComparedStories.of(Grouping.COUNTRY, articles, reprints)).stream()
                .map(term -> term.perspective() + " " + term.term() + " " + term.count() + "/" + term.rest())
                .toList();
    }

    @Test
    void eachSideHasItsWordAndTheTopicBelongsToNobody() {
        add("AT", ARSON_ONE);
        add("AT", ARSON_TWO);
        add("BE", CABLE_ONE);
        add("BE", CABLE_TWO);

        assertThat(terms()).containsExactly("AT sabotage 8/0", "BE cable 8/0");
    }

    @Test
    void oneTellingCannotBeToldApart() {
        add("AT", ARSON_ONE);
        add("BE", CABLE_ONE);
        add("BE", CABLE_TWO);
        add("CA", MARKET + "Children drew pictures of a tall ladder. Neighbours brought soup and blankets to the square that night.");

        assertThat(terms()).containsExactly("BE cable 8/0");
    }

    @Test
    void aReprintIsNotASecondVoice() {
        ArticleId first = add("AT", ARSON_ONE);
        ArticleId copy = add("AT", ARSON_ONE);
        reprints.add(new ArticleLink(first, copy, Score.of(1), ArticleLink.Kind.REPRINT, List.of()));
        add("BE", CABLE_ONE);

        assertThat(terms()).isEmpty();
    }

    @Test
    void aNameIsOneTermAndNeverHalfOfOne() {
        add("AT", MARKET + "Harbour Bank Meridian paid. Harbour Bank Meridian will pay more. Nobody asked Harbour Bank Meridian why. Lawyers wrote to Harbour Bank Meridian.");
        add("AT", MARKET + "The money came from Harbour Bank Meridian. Harbour Bank Meridian gave no reason. Few trust Harbour Bank Meridian. Many owe Harbour Bank Meridian.");
        add("BE", CABLE_ONE);
        add("BE", CABLE_TWO);

        assertThat(terms()).contains("AT Harbour Bank Meridian 8/0").noneMatch(term -> term.matches("AT (?:Harbour|Bank|Meridian|Harbour Bank) \\d.*"));
    }

    @Test
    void aStoryOfNobodyHasNoTerms() {
        assertThat(terms()).isEmpty();
    }
}
