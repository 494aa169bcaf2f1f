package org.parallax.comparison.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ClaimSettingsTest {
    @Test
    void defaultsArePinned() {
        assertThat(ClaimSettings.DEFAULT).isEqualTo(new ClaimSettings(20, 2, 60));
    }

    @Test
    void oneOriginIsNotEnoughForAnOmission() {
        assertThatThrownBy(() -> new ClaimSettings(20, 1, 60)).hasMessageContaining("1 origins");
    }
}
