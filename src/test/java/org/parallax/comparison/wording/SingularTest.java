package org.parallax.comparison.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SingularTest {
    @Test
    void pluralsLoseTheirEndingAndOtherWordsStay() {
        assertThat(Stream.of("rebels", "ferries", "houses", "crisis", "virus", "glass", "bus", "shoes").map(Singular::of))
                .containsExactly("rebel", "ferry", "house", "crisis", "virus", "glass", "bus", "shoes");
    }
}
