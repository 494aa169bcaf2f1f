package org.parallax.comparison.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OmissionFinderTest {
    @Test
    void whatTwoReportAndAThirdDoesNotIsAnOmission() {
        assertThat(omissions(
                        "A court in Lindmark jailed the banker Oskar Fehn for six years.",
                        "The banker Oskar Fehn was sent to prison for six years by a court in Lindmark.",
                        "The bank Norhus must pay a fine, the court said."))
                .containsExactly("CA");
    }

    @Test
    void theSameInOtherWordsIsNoOmission() {
        assertThat(omissions(
                        "The storm destroyed 300 homes on the island of Maru.",
                        "Three hundred houses were flattened on the island of Maru by the storm.",
                        "On the island of Maru the storm left hundreds of homes in ruins."))
                .isEmpty();
    }

    @Test
    void aHeadlineOmitsNothing() {
        assertThat(omissions("Gunmen opened fire on a bus near Kalvan.", "A bus was shot at by gunmen near Kalvan.", "")).isEmpty();
    }

    private static List<String> omissions(String... texts) {
        StoryStatements story = StoryStatements.read(Tellings.story(texts));
        return new OmissionFinder().find(story, new ClaimComparer().compare(story)).stream()
                .map(Omission::missingIn)
                .distinct()
                .toList();
    }
}
