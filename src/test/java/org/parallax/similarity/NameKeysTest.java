package org.parallax.similarity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameKeysTest {
    @Test
    void spellingsOfOneNameMeet() {
        assertThat(NameKeys.of("vladimir badranov")).isEqualTo(NameKeys.of("wladimir badranoff"));
    }

    @Test
    void shortNamesStandForThemselves() {
        assertThat(NameKeys.of("abe")).containsExactly("abe").isNotEqualTo(NameKeys.of("obe"));
    }
}
