package org.parallax.comparison.subject;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parallax.comparison.figures.Stories;

class SubjectFinderTest {
    private final SubjectFinder finder = new SubjectFinder();

    private List<String> subjects(String lines) {
        return finder.find(Stories.story(lines)).stream().map(subject -> subject.country().value()).toList();
    }

    @Test
    void whereSomethingHappenedIsNotWhereItIsTold() {
        assertThat(subjects("""
                AT 3/08:00 A bridge collapsed in Peru on Friday, killing four. Peruvian engineers had warned of it.
                BE 3/09:00 Four people died when a bridge gave way near Lima. Peru's president flew home from Spain.
                """)).containsExactly("PE");
    }

    @Test
    void twoCountriesMayShareAStory() {
        assertThat(subjects("""
                AT 3/08:00 Kenya and Uganda signed a water treaty on Friday. Kenyan ministers and Ugandan ministers shook hands.
                BE 3/09:00 Uganda signed a treaty with Kenya on Friday.
                """)).containsExactly("KE", "UG");
    }

    @Test
    void aReprintHasNoVoice() {
        assertThat(subjects("""
                AT 3/08:00 Ministers of Kenya met on Friday.
                BE=AT 3/09:00 Ministers of Kenya met on Friday.
                CA 3/10:00 Ministers of Kenya met colleagues of Japan on Friday.
                """)).containsExactly("KE", "JP");
        assertThat(finder.find(Stories.story("""
                AT 3/08:00 Ministers of Kenya met on Friday.
                BE=AT 3/09:00 Ministers of Kenya met on Friday.
                """)).getFirst().confidence()).isEqualTo(1);
    }

    @Test
    void noPlaceNoSubject() {
        assertThat(subjects("AT 3/08:00 A comet passed the moon on Friday.")).isEmpty();
    }
}
