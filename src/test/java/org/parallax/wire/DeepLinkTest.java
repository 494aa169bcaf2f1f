package org.parallax.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeepLinkTest {
    @Test
    void aShortPassageIsQuotedWhole() {
        assertThat(DeepLink.to("https://a.example/x", "at least 38 people")).isEqualTo("https://a.example/x#:~:text=at%20least%2038%20people");
    }

    @Test
    void hyphenAndCommaAreEncodedBecauseTheyHaveAMeaningInADirective() {
        assertThat(DeepLink.to("https://a.example/x", "well-known, he said")).isEqualTo("https://a.example/x#:~:text=well%2Dknown%2C%20he%20said");
    }

    @Test
    void aLongPassageIsNamedByItsEnds() {
        String passage = "one two three four " + "middle ".repeat(30) + "six seven eight nine";
        assertThat(DeepLink.to("https://a.example/x", passage))
                .isEqualTo("https://a.example/x#:~:text=one%20two%20three%20four,six%20seven%20eight%20nine");
    }

    @Test
    void aFragmentOfTheUrlIsKept() {
        assertThat(DeepLink.to("https://a.example/x#part", "word")).isEqualTo("https://a.example/x#part:~:text=word");
    }
}
