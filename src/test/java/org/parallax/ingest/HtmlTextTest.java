package org.parallax.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTest {
    private static final String FIRST = "A ferry with forty people aboard sank off the coast on Tuesday, the harbour office said.";
    private static final String SECOND = "Boats from three villages reached the wreck within an hour, fishermen said, and found nobody.";

    @Test
    void onlyTheParagraphsOfTheArticleAreText() {
        assertThat(HtmlText.extract("""
                <nav><a href="/">Home</a> <a href="/world">World</a></nav>
                <main><h1>Ferry sinks</h1><div class="share">Share this on every network you have, and then on some more</div>
                <div class="story"><p>%s</p><figure><figcaption>The ferry in better days, in a picture that was taken in May</figcaption></figure>
                <p>%s</p><p><a href="/more">Read more about ferries, boats, ships and rafts in our special section</a></p></div>
                <div class="related-stories"><p>Another ferry, another coast, and another day on which a boat went down.</p></div></main>
                <footer><p>Copyright of everything on this page, in all countries, for all times.</p></footer>""".formatted(FIRST, SECOND)))
                .isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void paragraphsMayBeDivisionsOrLineBreaks() {
        assertThat(HtmlText.extract("<div><div>%s</div><div>%s</div></div>".formatted(FIRST, SECOND))).isEqualTo(FIRST + "\n" + SECOND);
        assertThat(HtmlText.extract("<div>%s<br><br>%s</div>".formatted(FIRST, SECOND))).isEqualTo(FIRST + "\n" + SECOND);
    }

    @Test
    void wordsAcrossInlineMarkupStayTogether() {
        assertThat(HtmlText.extract("<p>The <b>har</b>bour&nbsp;office\n said <a href='/x'>forty</a> were aboard, and more were not.</p>"))
                .isEqualTo("The harbour office said forty were aboard, and more were not.");
    }

    @Test
    void quotationsListsAndSubheadingsOfTheArticleAreKept() {
        assertThat(HtmlText.extract("<article><p>%s</p><h2>The rescue</h2><blockquote>We saw nobody.</blockquote><ul><li>Forty aboard</li></ul><p>%s</p></article>"
                        .formatted(FIRST, SECOND)))
                .isEqualTo(FIRST + "\nThe rescue\nWe saw nobody.\nForty aboard\n" + SECOND);
    }

    @Test
    void aPageWithoutAnyParagraphIsItsText() {
        assertThat(HtmlText.extract("Gone")).isEqualTo("Gone");
        assertThat(HtmlText.extract("")).isEmpty();
    }
}
