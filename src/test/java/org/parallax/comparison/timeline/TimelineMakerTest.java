package org.parallax.comparison.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parallax.article.ArticleId;
import org.parallax.article.Span;
import org.parallax.comparison.claims.ArticleStance;
import org.parallax.comparison.claims.Claim;
import org.parallax.comparison.claims.ClaimCell;
import org.parallax.comparison.claims.ClaimState;
import org.parallax.comparison.claims.ClaimStatus;
import org.parallax.comparison.figures.FigureComparer;
import org.parallax.comparison.figures.Stories;
import org.parallax.comparison.perspective.ComparedStory;
import org.parallax.comparison.perspective.Evidence;

class TimelineMakerTest {
    private static final String FERRY = """
            FR 1/08:00 At least 12 people were killed when a ferry sank off Port Almar.
            DE 1/19:00 The ferry disaster off Port Almar has killed 19 people.
            IT 1/20:00 The ferry disaster off Port Almar has killed 19 people, officials said.
            """;

    @Test
    void articlesStandInOrderWithWhatTheyWereTheFirstToHave() {
        assertThat(lines(FERRY, List.of())).isEqualTo("""
                08:00 FR article At least 12 people were killed when a ferry sank off Port Almar.
                08:00 FR firstFigure People killed: At least 12 people
                19:00 DE article The ferry disaster off Port Almar has killed 19 people.
                19:00 DE revision People killed: At least 12 people → 19 people
                20:00 IT article The ferry disaster off Port Almar has killed 19 people, officials said.""");
    }

    @Test
    void aClaimThatTwoOriginsSayStandsWhereItWasFirstSaid() {
        assertThat(lines(FERRY, List.of(claim(ClaimState.DENIED, ClaimState.SAID, ClaimState.ATTRIBUTED))))
                .contains("19:00 DE firstClaim The ferry was overloaded.");
    }

    @Test
    void aClaimThatOneOriginSaysIsNoEvent() {
        assertThat(lines(FERRY, List.of(claim(ClaimState.DENIED, ClaimState.NOT_MENTIONED, ClaimState.SAID)))).doesNotContain("firstClaim");
    }

    private static String lines(String articles, List<Claim> claims) {
        ComparedStory story = Stories.story(articles);
        return new TimelineMaker().timeline(story, new FigureComparer().compare(story), claims).stream()
                .map(entry -> entry.at().toString().substring(11, 16) + " " + entry.perspective() + " " + entry.kind().key() + " " + entry.text())
                .collect(Collectors.joining("\n"));
    }

    private static Claim claim(ClaimState fr, ClaimState de, ClaimState it) {
        return new Claim(
                "c", "The ferry was overloaded.", ClaimStatus.DISPUTED, List.of(cell("FR", fr), cell("DE", de), cell("IT", it)), List.of());
    }

    private static ClaimCell cell(String country, ClaimState state) {
        ArticleId article = ArticleId.of(country);
        List<Evidence> evidence = state.isStatement() ? List.of(new Evidence(article, Span.of(0, 1), Span.of(0, 1), false)) : List.of();
        return new ClaimCell(
                country, state, Optional.empty(), Optional.empty(), 1, 1, 1, List.of(new ArticleStance(article, state, Optional.empty())), evidence);
    }
}
