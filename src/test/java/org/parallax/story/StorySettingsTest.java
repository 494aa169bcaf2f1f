package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class StorySettingsTest {
    @Test
    void theDefaultsAreThoseThatTheMeasuredFiguresWereMadeWith() {
        assertThat(StorySettings.DEFAULT).hasToString(
                "StorySettings[joinLogOdds=-0.4, cohesionShare=0.75, stayBonus=0.2, candidates=50, refinedArticles=160]");
    }

    @Test
    void nonsenseIsRefusedByName() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StorySettings(-.5, 1.5, 0, 50, 160)).withMessage("cohesionShare lies in [0,1], not 1.5");
    }
}
